package cn.jifen.reports.letter;

/** Sentences that several documents have in common, each with its article. */
public final class SharedSentences {
  /** The institution hands over in good order (Art 24(4)). */
  public static final String HANDOVER = "请你单位妥善做好工作交接，不得影响参保人员正常就医和医保费用结算（《实施细则》第二十四条第（四）项）。";

  private static final String NO_BAN = "只涉及医保支付资格，不影响其按照《中华人民共和国医师法》《护士条例》《执业药师注册管理办法》等相关规定开展执业活动";

  private SharedSentences() {}

  /** The Rule, where a document first cites it. */
  public static String rule(String title, String number) {
    return "《" + title + "》（" + number + "，以下简称《实施细则》）";
  }

  /** The Rule of a number, where a document first cites it. */
  public static String rule(String number) {
    return rule(CitedRule.of(number).title(), number);
  }

  /**
   * That a measure is no ban on practising, after its subject (Art 24(4)).
   *
   * @param qualificationLost whether the practising qualification itself is lost by another
   *     decision
   */
  public static String noBan(boolean qualificationLost) {
    String limit = qualificationLost ? "其执业资格以行业主管部门的决定为准。" : "";
    return NO_BAN + "。" + limit;
  }

  /** The same as a sentence that stands alone, with its article. */
  public static String noBanCited() {
    return NO_BAN + "（《实施细则》第二十四条第（四）项）。";
  }

  /**
   * The right to appeal (Art 48).
   *
   * @param who the person beside the institution
   * @param what the notice decided
   */
  public static String appeal(String who, String what) {
    return "你单位或者"
        + who
        + "对上述"
        + what
        + "有异议的，可在收到本通知书后10个工作日内，向我单位提出书面申诉，陈述申辩材料需经本人签字并由你单位盖章确认。"
        + "逾期未申诉的，视为无异议（《实施细则》第四十八条）。";
  }

  /** How a status is restored when a term ends (Art 54). */
  public static String restoration(String who) {
    return "期限届满不当然恢复资格。期满前15个工作日，可由"
        + who
        + "提出资格恢复申请，经你单位审核同意后报我单位评估；通过评估并恢复前，登记备案状态不变（《实施细则》第五十四条）。";
  }
}
