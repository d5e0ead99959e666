package cn.jifen.application.registry;

import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import java.time.LocalDate;

/** What can speak against registering institutions, people and registrations. */
final class RegistryFindings {
  private final RuleVersion rule;

  RegistryFindings(RuleBook book) {
    this.rule = book.latest();
  }

  private LegalBasis contents() {
    return rule.article(23, "", "登记备案内容包括：医保相关人员代码、姓名、身份证号、医药机构名称及代码、医保区划");
  }

  /** A field that cannot be kept as it is. */
  Finding flaw(String name, String expected, String found) {
    return new Finding(name, contents(), expected, found);
  }

  Finding unknownInstitution() {
    return new Finding("institution-unknown", contents(), "请核对机构代码，或者先登记该机构", "没有登记这一机构");
  }

  Finding unknownPerson() {
    return new Finding(
        "person-unknown", rule.article(19, "", "完整准确及时为相关人员登记备案"), "请先录入该人员", "没有登记这一人员");
  }

  Finding codeOfAnother() {
    return new Finding("person-code-of-another", contents(), "请核对人员代码与身份证件号码", "该人员代码已登记在另一身份证件名下");
  }

  Finding inFuture(LocalDate day, LocalDate today) {
    return new Finding("date-in-future", contents(), "不得晚于今日 " + today, "日期 " + day + " 尚未到来");
  }

  Finding commitmentMissing(LocalDate registeredOn, String found) {
    return new Finding(
        "commitment-missing",
        rule.article(20, "", "对已作出服务承诺的相关人员开展登记备案工作"),
        "应先签署服务承诺书，签署日期不晚于登记备案日期 " + registeredOn,
        found);
  }

  Finding notNormal(Standing standing) {
    return new Finding(
        "registration-while-barred",
        rule.article(43, "", "其他定点医疗机构不得为其登记备案"),
        "恢复医保支付资格后方可登记备案",
        "该人员 " + standing.on() + " 的登记备案状态为“" + standing.label() + "”");
  }

  Finding registrationOverlaps(LocalDate from) {
    return new Finding(
        "registration-overlaps",
        contents(),
        "原登记备案结束后方可在同一机构再次登记备案",
        "与同一机构自 " + from + " 起的登记备案重叠");
  }

  Finding unknownRegistration(LocalDate registeredOn) {
    return new Finding(
        "registration-unknown",
        rule.article(22, "", "定点医药机构要按规定程序重新进行登记备案"),
        "请核对机构和登记备案日期",
        "该人员没有自 " + registeredOn + " 起在该机构的登记备案");
  }

  Finding endsTooEarly(LocalDate registeredOn, LocalDate endedOn) {
    return new Finding(
        "registration-ends-too-early",
        rule.article(22, "", "相关人员执业（就业）机构发生变化的"),
        "结束日期（不含）应晚于登记备案日期 " + registeredOn,
        "结束日期为 " + endedOn);
  }

  Finding undrawable(int codePoint) {
    return new Finding(
        "character-not-drawable",
        contents(),
        "请核对姓名、名称和理由中的用字，或者为系统补充含有该字的字体",
        "字体中没有字符“"
            + Character.toString(codePoint)
            + "”（"
            + String.format("U+%04X", codePoint)
            + "）");
  }

  Finding identityOfAnother() {
    return new Finding(
        "identity-of-another", contents(), "确为同一人的，请提出人员合并，不另行录入证件", "该身份证件已登记在另一人员名下");
  }
}
