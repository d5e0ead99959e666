package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.law.Version;

/** The version of the Rule that a notice cites, for its words. */
final class CitedRule {
  private static final RuleBook RULES = RuleBook.enacted();

  private CitedRule() {}

  static RuleVersion of(NoticeContent content) {
    return RULES.versions().stream()
        .map(Version::value)
        .filter(version -> version.number().equals(content.ruleNumber()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule version " + content.ruleNumber()));
  }

  /**
   * Words of the law as they are printed: the published text has typewriter marks here and there.
   */
  static String printed(String quote) {
    return quote.replaceAll("\"([^\"]*)\"", "‘$1’").replace(',', '，');
  }
}
