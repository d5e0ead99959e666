package cn.jifen.application.documents;

/**
 * A letter as another one cites it.
 *
 * @param title without book-title marks
 * @param number as printed
 */
public record CitedLetter(String title, String number) {
  /** The title of the notice of scores in a decision (Art 40). */
  public static final String HANDLING_NOTICE = "医保支付资格记分处理通知书";

  /** The title of a letter that changed a measure without a score and is the notice of it. */
  public static final String CHANGED_ORDER = "变更医保支付资格处理通知书";
}
