package cn.jifen.application.registry;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;

/** What can speak against a commitment. */
final class CommitmentFindings {
  private final LegalBasis signing;

  CommitmentFindings(RuleBook book) {
    this.signing = book.latest().article(17, "", "也可通过医保信息平台签署服务承诺书");
  }

  Finding notOneself() {
    return new Finding(
        "commitment-not-oneself", signing, "线上签署须由相关人员本人办理；纸质承诺书由机构或者经办人员录入", "当前账号不是该人员本人");
  }

  Finding signedBefore(LocalDate on) {
    return new Finding(
        "commitment-signed-before", signing, "承诺书在本次登记备案期间只签署一次，无须重复", "该人员已于 " + on + " 签署服务承诺书");
  }
}
