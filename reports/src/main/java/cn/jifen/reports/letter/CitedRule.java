package cn.jifen.reports.letter;

import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.law.Version;

/** The version of the Rule that a document cites, for its words. */
public final class CitedRule {
  private static final RuleBook RULES = RuleBook.enacted();

  private CitedRule() {}

  /**
   * The version of a number.
   *
   * @param number 新医保规〔2025〕2号
   */
  public static RuleVersion of(String number) {
    return RULES.versions().stream()
        .map(Version::value)
        .filter(version -> version.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule version " + number));
  }

  /**
   * The words of a clause as they are printed: the published text has typewriter marks here and
   * there.
   */
  public static String words(RuleVersion version, Clause clause) {
    String quote = version.scale().row(clause).basis().quote();
    return quote.replaceAll("\"([^\"]*)\"", "‘$1’").replace(',', '，');
  }
}
