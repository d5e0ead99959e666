package cn.jifen.reports.documents;

import cn.jifen.application.documents.CitedLetter;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.DocumentScore;
import cn.jifen.application.documents.OrderChange;
import cn.jifen.application.documents.YearChange;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.reports.letter.ChineseDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How documents speak of people, scores, years and measures. */
final class CaseWording {
  /** Room for a day that is written by hand. */
  static final String BLANK_DAY = "　　年　月　日";

  private CaseWording() {}

  /** 欧阳𬱖（医保相关人员代码：…，身份证件号码：…）. */
  static String person(DocumentPerson person) {
    String code = person.code().map(c -> "医保相关人员代码：" + c + "，").orElse("");
    return person.name() + "（" + code + "身份证件号码：" + person.maskedIdentity() + "）";
  }

  static String code(DocumentPerson person) {
    return person.code().orElse("无");
  }

  static String institution(DocumentInstitution institution) {
    return institution.name() + "（代码：" + institution.code() + "）";
  }

  /** The handling notice of a number. */
  static String notice(String number) {
    return letter(new CitedLetter(CitedLetter.HANDLING_NOTICE, number));
  }

  /** 《医保支付资格处理通知书》（乌医保服务〔2026〕18号）. */
  static String letter(CitedLetter letter) {
    return "《" + letter.title() + "》（" + letter.number() + "）";
  }

  /** What became of a measure without a score, as a clause without a full stop. */
  static String order(OrderChange change) {
    String was = letter(change.notice()) + "载明的措施（" + basedMeasure(change.revoked()) + "）";
    return change
        .instead()
        .map(instead -> was + "，期限变更为" + days(instead) + "，自原措施开始之日起连续计算")
        .orElse(was + "自始撤销");
  }

  static String day(Optional<LocalDate> day) {
    return day.map(ChineseDates::of).orElse(BLANK_DAY);
  }

  /** 记9分（《实施细则》第三十五条第（一）项，主要责任）, and what it added where that is less. */
  static String score(DocumentScore score) {
    String added = score.points().moreThan(score.added()) ? "，计入年度累计" + score.added() + "分" : "";
    return "记"
        + score.points()
        + "分（《实施细则》"
        + score.clause().citation()
        + "，"
        + score.responsibility().label()
        + added
        + "）";
  }

  /** The balance of one year before and after. */
  static String year(DocumentPerson person, YearChange change) {
    String subject = person.name() + change.year() + "年度累计记分";
    return change.before().equals(change.after())
        ? subject + "仍为" + change.after() + "分。"
        : subject + "由" + change.before() + "分调整为" + change.after() + "分。";
  }

  /** 暂停医保支付资格2个月，自2026年3月15日起至2026年5月14日止. */
  static String measure(DocumentMeasure measure) {
    return measure.kind() == MeasureKind.TERMINATION
        ? "自" + ChineseDates.of(measure.firstDay()) + "起终止医保支付资格，" + bar(measure)
        : measure.kind().label()
            + measure.term().map(MonthTerm::label).orElse("")
            + "，"
            + days(measure);
  }

  private static String bar(DocumentMeasure measure) {
    return measure
        .lastDay()
        .map(
            last ->
                measure.term().map(term -> "终止之日起" + term.label() + "内，").orElse("")
                    + "至"
                    + ChineseDates.of(last)
                    + "止不得再次登记备案")
        .orElse("无固定期限");
  }

  /** 自2026年3月15日起至2026年5月14日止. */
  static String days(DocumentMeasure measure) {
    return "自"
        + ChineseDates.of(measure.firstDay())
        + "起"
        + measure.lastDay().map(last -> "至" + ChineseDates.of(last) + "止").orElse("，无固定期限");
  }

  /** 依照《实施细则》第三十八条第（二）项， and the measure. */
  static String basedMeasure(DocumentMeasure measure) {
    return "依照《实施细则》" + measure.basis().citation() + "，" + measure(measure);
  }

  /** Whether a termination is among them. */
  static boolean terminates(List<DocumentMeasure> measures) {
    return measures.stream().anyMatch(m -> m.kind() == MeasureKind.TERMINATION);
  }

  /** The sentence with its full stop, whether or not it has one already. */
  static String sentence(String text) {
    return text.endsWith("。") || text.endsWith("！") || text.endsWith("？") ? text : text + "。";
  }
}
