package cn.jifen.application.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Role;
import cn.jifen.application.eligibility.JudgeEligibility;
import cn.jifen.application.eligibility.JudgeEligibility.Service;
import cn.jifen.application.eligibility.JudgeEligibility.Who;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.registry.RegisterAtInstitution;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.eligibility.PaymentReason;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.ServiceDate;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 第四十三条: one notice changes the status at every institution of the person at once. */
class Article43Test {
  private static final InstitutionCode FAR_AWAY = new InstitutionCode("H65310100001");
  private static final InstitutionCode LATER = new InstitutionCode("H65900100001");
  private static final List<InstitutionCode> EVERYWHERE =
      List.of(Town.HOSPITAL, Town.CLINIC, FAR_AWAY, LATER);
  private static final LocalDate FIRST_DAY = Town.TODAY.plusDays(2);

  private final Town town = new Town();
  private final JudgeEligibility judge =
      new JudgeEligibility(town.jifen.unitOfWork, town.jifen.eligibility, town.jifen.institutions);

  @BeforeEach
  void openTheOthers() {
    open(FAR_AWAY, "653101", "91653101MA00000000");
    open(LATER, "659001", "91659001MA00000000");
    for (InstitutionCode place : EVERYWHERE) {
      Agreement agreement =
          new Agreement(place, AgreementState.ACTIVE, Period.from(Town.REGISTERED));
      town.jifen.agreements.record(List.of(agreement), town.jifen.now.instant());
    }
    assertInstanceOf(RegisterAtInstitution.Result.Registered.class, registered(FAR_AWAY));
  }

  private void open(InstitutionCode code, String region, String uscc) {
    town.jifen.institutions.record(
        List.of(
            new Institution(
                code,
                "机构" + region,
                InstitutionKind.MEDICAL,
                "二级",
                Ownership.PUBLIC,
                new AreaCode(region),
                uscc,
                "")),
        Town.REGISTERED,
        town.jifen.now.instant());
  }

  private RegisterAtInstitution.Result registered(InstitutionCode place) {
    return town.desk.register.register(
        town.act(Desk.OFFICER), town.doctor, place, Town.TODAY, Optional.of(Town.TODAY));
  }

  private PaymentReason at(InstitutionCode place, LocalDate day) {
    return assertInstanceOf(
            JudgeEligibility.Result.Judged.class,
            judge.judge(
                Desk.actor("his", "650000", Role.SETTLEMENT),
                new Who.Identity(new IdentityDocument(IdentityType.PASSPORT, "E10000001")),
                new Service(place, new ServiceDate(day), false)))
        .reason();
  }

  private void issued() {
    Town.issued(
        town.desk.issue.issue(
            town.act(Town.OFFICER), town.doctor, new DecisionNo("CF1"), Optional.of(FIRST_DAY)));
  }

  @Test
  void theNoticeTakesEffectAtSeveralSitesInOtherAreasAndWhereOneRegistersLater() {
    town.approved(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1")));
    for (InstitutionCode place : List.of(Town.HOSPITAL, Town.CLINIC, FAR_AWAY)) {
      assertEquals(PaymentReason.ELIGIBLE, at(place, FIRST_DAY));
    }
    long before = town.jifen.ledger.head().sequence();
    issued();
    List<LedgerEntry> entries = town.jifen.ledger.after(before, 100);
    assertEquals(
        1, entries.stream().filter(entry -> entry.person().isPresent()).count(), "one in the file");
    assertEquals(
        1, entries.stream().map(LedgerEntry::commandId).distinct().count(), "one transaction");
    assertInstanceOf(RegisterAtInstitution.Result.Registered.class, registered(LATER));
    for (InstitutionCode place : EVERYWHERE) {
      assertEquals(PaymentReason.ELIGIBLE, at(place, FIRST_DAY.minusDays(1)), place::value);
      assertEquals(PaymentReason.SUSPENDED, at(place, FIRST_DAY), place::value);
      assertEquals(PaymentReason.SUSPENDED, at(place, FIRST_DAY.plusDays(1)), place::value);
    }
  }

  @Test
  void whileItRunsNobodyRegistersThePersonElsewhere() {
    town.approved(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1")));
    issued();
    town.jifen.now.set(FIRST_DAY);
    assertEquals(
        List.of("registration-while-barred"),
        Town.rules(
            assertInstanceOf(
                    RegisterAtInstitution.Result.Refused.class,
                    town.desk.register.register(
                        town.act(Desk.OFFICER),
                        town.doctor,
                        LATER,
                        FIRST_DAY,
                        Optional.of(FIRST_DAY)))
                .refusal()));
  }
}
