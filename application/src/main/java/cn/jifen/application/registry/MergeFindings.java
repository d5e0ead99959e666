package cn.jifen.application.registry;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.RuleBook;

/** What can speak against merging people, and against undoing it. */
final class MergeFindings {
  private final LegalBasis linked;

  MergeFindings(RuleBook book) {
    this.linked = book.latest().article(43, "", "医疗保障经办机构会同信息部门完善登记备案状态联动功能");
  }

  private Finding of(String name, String expected, String found) {
    return new Finding(name, linked, expected, found);
  }

  Finding samePerson() {
    return of("merge-with-oneself", "请选择两名不同的登记人员", "两个编号是同一人员");
  }

  Finding mergedAlready() {
    return of("person-merged-already", "已经合并的，请用合并后的人员编号；需要调整的，先撤销原合并", "两人之一已并入另一人员");
  }

  Finding absorbedOthers() {
    return of("person-absorbed-others", "请以该人员为保留人员，或者先撤销其原有合并", "拟并入的人员名下已有合并");
  }

  Finding proposedAlready() {
    return of("merge-proposed", "请先复核已提出的建议", "已有一项同样的建议等待复核");
  }

  Finding notProposed() {
    return of("merge-proposal-unknown", "请核对编号；已经批准或者退回的建议不再办理", "没有等待复核的这一建议");
  }

  Finding notMerged() {
    return of("people-not-merged", "请核对编号", "两人没有合并");
  }
}
