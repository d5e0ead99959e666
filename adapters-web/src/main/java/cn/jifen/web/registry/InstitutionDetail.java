package cn.jifen.web.registry;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An institution with the history of its agreements. */
@Serdeable
record InstitutionDetail(
    String code,
    String name,
    InstitutionKind kind,
    String level,
    Ownership ownership,
    String region,
    String uscc,
    String address,
    List<AgreementPeriod> agreements) {
  static InstitutionDetail of(Institution institution, List<Agreement> agreements) {
    return new InstitutionDetail(
        institution.code().value(),
        institution.name(),
        institution.kind(),
        institution.level(),
        institution.ownership(),
        institution.region().value(),
        institution.uscc(),
        institution.address(),
        agreements.stream().map(AgreementPeriod::of).toList());
  }

  /** State of the agreement from a day (included) until a day (excluded). */
  @Serdeable
  record AgreementPeriod(AgreementState state, LocalDate from, Optional<LocalDate> until) {
    static AgreementPeriod of(Agreement agreement) {
      return new AgreementPeriod(
          agreement.state(), agreement.period().from(), agreement.period().until());
    }
  }
}
