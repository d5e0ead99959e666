package cn.jifen.domain.kernel;

/**
 * Where a rule stands in the law.
 *
 * @param instrument the instrument's number, for example 新医保规〔2025〕2号
 * @param article number of the article, for example 38
 * @param item paragraph or item within it as the text writes it, for example 第（二）项; empty for the
 *     whole article
 * @param quote the words of the text that carry the rule, verbatim
 */
public record LegalBasis(String instrument, int article, String item, String quote) {

  /** The citation in administrative Chinese: 第三十八条第（二）项. */
  public String citation() {
    return "第" + ChineseNumerals.of(article) + "条" + item;
  }

  /** The citation with the instrument before it. */
  public String fullCitation() {
    return instrument + citation();
  }
}
