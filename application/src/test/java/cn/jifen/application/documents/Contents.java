package cn.jifen.application.documents;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;
import java.util.Optional;

/** A letter and a form to issue. */
final class Contents {
  private static final String RULE = "新医保规〔2025〕2号";
  private static final DocumentPerson PERSON =
      new DocumentPerson("欧阳𬱖", Optional.of("D650102000001"), "6501**********1234");
  private static final DocumentInstitution HOSPITAL =
      new DocumentInstitution("惠民医院", "H65010200001");

  private Contents() {}

  static DocumentContent repairResult(DocumentIdentity identity) {
    LegalBasis basis = new LegalBasis(RULE, 53, "第（二）项", "每有效参与一次，减免1分");
    return new RepairResult(
        identity,
        RULE,
        PERSON,
        HOSPITAL,
        LocalDate.of(2026, 12, 20),
        RepairRoute.PUBLICITY,
        basis,
        Points.of(1),
        new RepairResult.Outcome.Refused(basis, "未提交活动证明"));
  }

  static DocumentContent commitment(DocumentIdentity identity) {
    return new Commitment(
        identity,
        RULE,
        PERSON,
        HOSPITAL,
        "医师",
        "内科",
        new Commitment.Signing.OnPaper(Optional.empty()));
  }
}
