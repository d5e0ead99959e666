package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.eligibility.FactBase;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Registration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The facts by which payment is judged follow what was recorded. */
abstract class EligibilityFactsContract {
  private static final PersonId ONE = new PersonId(1);
  private static final PersonCode CODE = new PersonCode("D650102000001");
  private static final Registration REGISTERED =
      new Registration(ONE, HOSPITAL, Period.from(DAY), Optional.of(DAY));

  protected abstract Ports ports();

  private void register() {
    ports()
        .people()
        .record(
            List.of(Samples.person(1, CODE.value(), "甲", "65999919800101001X")),
            DAY,
            Samples.CLERK,
            MONDAY);
    ports().registrations().record(List.of(REGISTERED), MONDAY);
    ports()
        .agreements()
        .record(List.of(new Agreement(HOSPITAL, AgreementState.ACTIVE, Period.from(DAY))), MONDAY);
  }

  private FactBase.Person facts() {
    FactBase base = ports().eligibility().load(List.of(CODE), List.of(HOSPITAL));
    assertThat(base.people()).containsOnlyKeys(CODE);
    return base.people().get(CODE);
  }

  @Test
  void registrations_agreements_and_measures_come_together() {
    register();
    Samples.record(ports(), 1, Samples.recorded(11), Samples.notified(11));
    FactBase base =
        ports()
            .eligibility()
            .load(List.of(CODE, new PersonCode("D000000000000")), List.of(HOSPITAL));
    assertThat(base.people()).containsOnlyKeys(CODE);
    assertThat(base.agreements()).containsOnlyKeys(HOSPITAL);
    assertThat(facts().id()).isEqualTo(ONE);
    assertThat(facts().registrations()).containsExactly(REGISTERED);
    assertThat(facts().standingOn(DAY.plusDays(8)).status()).isEqualTo(Status.NORMAL);
    assertThat(facts().standingOn(DAY.plusDays(9)).status()).isEqualTo(Status.SUSPENDED);
  }

  @Test
  void the_measures_are_those_of_the_file() {
    register();
    FileEvent restored =
        new FileEvent.RestorationGranted(
            new RestorationId(5), DAY.plusYears(1), new AreaCode("650102"), false);
    Samples.record(ports(), 1, Samples.recorded(11), Samples.notified(11), restored);
    assertThat(facts().measures())
        .hasSize(1)
        .isEqualTo(ports().files().load(List.of(ONE)).get(ONE).file().measures());
    assertThat(facts().standingOn(DAY.plusYears(1)).status()).isEqualTo(Status.NORMAL);
  }

  @Test
  void measures_without_a_score_and_stays_are_those_of_the_file() {
    register();
    Samples.record(
        ports(),
        1,
        Samples.recorded(11),
        Samples.notified(11),
        new FileEvent.StayGranted(new NoticeId(1011), DAY.plusDays(20), "有重大争议"),
        new FileEvent.StayEnded(new NoticeId(1011), DAY.plusDays(30), "争议已经查清"),
        new FileEvent.StayGranted(new NoticeId(1011), DAY.plusDays(40), "重新鉴定"),
        order(21, LinkedRule.AGREEMENT_SUSPENDED, Optional.of(HOSPITAL)),
        order(22, LinkedRule.QUALIFICATION_LOST, Optional.empty()));
    assertThat(facts().measures())
        .hasSize(3)
        .isEqualTo(ports().files().load(List.of(ONE)).get(ONE).file().measures());
  }

  private static FileEvent order(long id, LinkedRule rule, Optional<InstitutionCode> institution) {
    return new FileEvent.MeasureOrdered(
        new OrderId(id),
        rule,
        institution,
        new AreaCode("650102"),
        new NoticeId(id + 1000),
        DAY,
        DAY.plusDays(1),
        institution.map(i -> DAY.plusMonths(6)));
  }

  @Test
  void a_person_is_found_by_document() {
    register();
    IdentityDocument document =
        new IdentityDocument(IdentityType.RESIDENT_ID, "65999919800101001X");
    assertThat(ports().eligibility().loadByIdentity(document))
        .map(FactBase.Person::id)
        .contains(ONE);
    assertThat(
            ports()
                .eligibility()
                .loadByIdentity(new IdentityDocument(IdentityType.PASSPORT, "65999919800101001X")))
        .isEmpty();
  }
}
