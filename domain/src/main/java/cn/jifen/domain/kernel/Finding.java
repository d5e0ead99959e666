package cn.jifen.domain.kernel;

/**
 * What evaluating one rule found: audit entries, refusals and notices are all written from it.
 *
 * @param rule stable name of the rule in lower case with hyphens, for example points-not-permitted
 * @param basis the law behind it
 * @param expected what the rule asks for, in Chinese, for a reader who has to act on it
 * @param found what was there instead, in Chinese; never an ID number
 */
public record Finding(String rule, LegalBasis basis, String expected, String found) {

  /** Both halves as one sentence with the citation. */
  public String sentence() {
    return found + "；" + expected + "（" + basis.citation() + "）";
  }
}
