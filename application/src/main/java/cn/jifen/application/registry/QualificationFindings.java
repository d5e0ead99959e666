package cn.jifen.application.registry;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.QualificationLoss;

/** What can speak against a termination because the qualification was lost, and its revocation. */
final class QualificationFindings {
  private final RuleVersion rule;
  private final LegalBasis qualification;

  QualificationFindings(RuleBook book) {
    this.rule = book.latest();
    this.qualification = rule.article(26, "", "医药卫生类专业技术人员必须持续具备行业主管部门执业资格");
  }

  Finding noLicence(Category category) {
    return new Finding(
        "no-licence-to-lose",
        qualification,
        "仅适用于须持执业资格的医药卫生类专业技术人员",
        "该人员类别为“" + category.label() + "”");
  }

  Finding scoredInstead(QualificationLoss how) {
    return new Finding(
        "scored-by-36-2",
        rule.article(36, "第（二）项", "被行业主管部门注销注册、吊销或撤销卫生专业技术资格证书（除死亡人员）或执业证书的一次性记12分"),
        "请以行业主管部门的决定为依据提出一次性记12分的建议，不另按第二十六条办理",
        "失去执业资格的情形为“" + how.label() + "”");
  }

  Finding lostAlready() {
    return new Finding(
        "qualification-lost-already", qualification, "恢复资格或者撤销原处理之后方可再次办理", "该人员已因失去执业资格终止医保支付资格");
  }

  Finding proposedAlready() {
    return new Finding("qualification-loss-proposed", qualification, "请先复核已提出的建议", "已有一项同样的建议等待复核");
  }

  Finding notProposed() {
    return new Finding(
        "qualification-proposal-unknown", qualification, "请核对编号；已经批准或者退回的建议不再办理", "没有等待复核的这一建议");
  }

  Finding noOrder() {
    return new Finding(
        "qualification-order-unknown", qualification, "请核对编号；已撤销的处理不再撤销", "没有这一有效的终止处理");
  }
}
