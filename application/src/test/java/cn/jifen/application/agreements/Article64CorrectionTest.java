package cn.jifen.application.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Correction;
import cn.jifen.application.documents.TransferLetter.Facts;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.scoring.ProposeCorrection.Replacement;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.notices.TransferStep.PassedOn;
import cn.jifen.domain.scoring.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was passed on and no longer holds is corrected there by the next letter, once. */
class Article64CorrectionTest {
  private static final LocalDate TODAY = Town.TODAY;

  private final Agency agency = new Agency();
  private final Town town = agency.town;
  private final TransferDesk desk = new TransferDesk(agency);
  private final AppealOffice office = new AppealOffice(town);

  private void replaced(ScoreId mistaken, Optional<Replacement> right) {
    ProposalId id =
        Town.accepted(
            town.desk.correct.propose(
                town.act(Town.OFFICER), town.doctor, mistaken, "人员认定有误", right));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), id));
  }

  private static Optional<Replacement> points(int points) {
    return Optional.of(
        new Replacement(
            Assignment.standard(Clause.C35_2, Responsibility.values()[points - 7]),
            Points.of(points)));
  }

  private ScoreId score(String decision) {
    return office.score(town.doctor, decision);
  }

  private IssuedDocument toldOf() {
    return desk.issued(TransferDesk.order(Regulator.HEALTH, TransferDesk.FROM, TODAY));
  }

  private Correction onlyCorrection() {
    TransferLetter letter = desk.letter(Regulator.HEALTH);
    assertThat(letter.people()).isEmpty();
    assertThat(letter.corrections()).hasSize(1);
    return letter.corrections().getFirst();
  }

  private static Optional<LocalDate> lastDay(Optional<Facts> facts) {
    return facts.flatMap(Facts::measure).flatMap(DocumentMeasure::lastDay);
  }

  private static Optional<Points> points(Optional<Facts> facts) {
    return facts.flatMap(Facts::points);
  }

  private void later(int days) {
    town.jifen.now.set(TODAY.plusDays(days));
  }

  @Test
  void aVoidedScoreIsWithdrawnWithTheNumberAndTheDayOfTheLetterThatToldOfIt() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    IssuedDocument letter = toldOf();
    replaced(score("CF-1"), Optional.empty());
    later(3);

    Correction withdrawn = onlyCorrection();

    assertThat(Optional.of(withdrawn.letterNumber()))
        .isEqualTo(letter.number().map(NoticeNumber::text));
    assertThat(withdrawn.letterOn()).isEqualTo(TODAY);
    assertThat(withdrawn.person().name()).isEqualTo("欧阳𬱖");
    assertThat(points(withdrawn.told())).contains(Points.of(9));
    assertThat(lastDay(withdrawn.told())).contains(LocalDate.of(2026, 7, 10));
    assertThat(withdrawn.now()).isEmpty();
    assertThat(desk.refused()).as("once").containsExactly("nothing-to-pass-on");
  }

  @Test
  void whatWasVoidedBeforeAnybodyWasToldIsNoCase() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    replaced(score("CF-1"), Optional.empty());
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  @Test
  void aReplacedScoreIsCorrectedAndNotToldAgain() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    toldOf();
    replaced(score("CF-1"), points(7));
    town.notified(town.doctor, "CF-1");
    Correction changed = onlyCorrection();
    assertThat(points(changed.told())).contains(Points.of(9));
    assertThat(points(changed.now())).contains(Points.of(7));
    assertThat(changed.now().flatMap(Facts::measure)).isEmpty();
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  @Test
  void whatChangesAgainIsCorrectedAgainFromWhatWasToldLast() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    toldOf();
    replaced(score("CF-1"), points(7));
    onlyCorrection();
    replaced(score("CF-1"), points(8));
    Correction second = onlyCorrection();
    assertThat(points(second.told())).contains(Points.of(7));
    assertThat(points(second.now())).contains(Points.of(8));
    assertThat(second.letterNumber()).as("of the letter that corrected it").endsWith("4号");
    replaced(score("CF-1"), Optional.empty());
    assertThat(onlyCorrection().now()).isEmpty();
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  /** The score stands; its measure became lighter because an earlier score was voided. */
  @Test
  void aLaterMeasureThatBecameLighterIsCorrectedWithIt() {
    town.scored(town.doctor, "CF-1", Town.few(town.doctor, "B1", 1));
    town.scored(town.doctor, "CF-2", Town.nine(town.doctor, "B2"));
    toldOf();
    replaced(score("CF-1"), Optional.empty());
    List<Correction> both = desk.letter(Regulator.HEALTH).corrections();
    assertThat(both).hasSize(2);
    assertThat(both.getFirst().now()).isEmpty();
    assertThat(points(both.getLast().now())).contains(Points.of(9));
    assertThat(lastDay(both.getLast().told())).contains(LocalDate.of(2026, 9, 10));
    assertThat(lastDay(both.getLast().now())).contains(LocalDate.of(2026, 7, 10));
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  @Test
  void aRevokedLinkedMeasureIsWithdrawn() {
    agency.suspended(TODAY, TODAY.plusMonths(2));
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    agency.approved(proposal);
    toldOf();
    later(2);
    assertInstanceOf(
        RevokeLinkedMeasure.Result.Revoked.class,
        agency.revoke.revoke(
            town.act(Town.REVIEWER),
            new RevokeLinkedMeasure.Revocation(
                Town.HOSPITAL, proposal, town.doctor, "复核不负有责任", Town.OFFICER.user())));
    Correction withdrawn = onlyCorrection();
    assertThat(withdrawn.told().map(facts -> facts.clause().article())).contains(37);
    assertThat(lastDay(withdrawn.told())).contains(TODAY.plusMonths(2).minusDays(1));
    assertThat(withdrawn.now()).isEmpty();
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  /** Another term is the same case with another end (ADR 0010). */
  @Test
  void aChangedTermIsACorrection() {
    agency.suspended(TODAY, TODAY.plusMonths(2));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    toldOf();
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(TODAY.plusMonths(1)));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    Correction changed = onlyCorrection();
    assertThat(lastDay(changed.told())).contains(TODAY.plusMonths(2).minusDays(1));
    assertThat(lastDay(changed.now())).contains(TODAY.plusMonths(1).minusDays(1));
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  /** Letters of before told of a changed term as of a new case; that is not told a third time. */
  @Test
  void aChangedTermThatWasToldAsANewCaseIsKnownThere() {
    agency.suspended(TODAY, TODAY.plusMonths(2));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    IssuedDocument letter = toldOf();
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(TODAY.plusMonths(1)));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    office.record(
        town.doctor,
        new PassedOn(
            letter.id(),
            List.of(),
            town.file(town.doctor).orders().stream().map(order -> order.order()).toList(),
            TODAY));
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  /** A stay makes a term in months end later (reading stay-prolongs-term). */
  @Test
  void aTermThatAStayProlongedIsACorrectionOnceTheStayIsOver() {
    RegisteredNotice notice = town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    toldOf();
    later(1);
    office.record(
        Town.REVIEWER,
        town.doctor,
        new FileEvent.StayGranted(notice.id(), TODAY.plusDays(1), "证据存疑"));
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
    later(11);
    office.record(
        Town.REVIEWER,
        town.doctor,
        new FileEvent.StayEnded(notice.id(), TODAY.plusDays(11), "申诉已有结果"));
    assertThat(lastDay(onlyCorrection().now())).contains(LocalDate.of(2026, 7, 20));
  }

  /** What ran its course was true when it was told. */
  @Test
  void aRestorationCorrectsNothing() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    toldOf();
    town.jifen.now.set(LocalDate.of(2026, 7, 11));
    office.record(
        Town.REVIEWER,
        town.doctor,
        new FileEvent.RestorationGranted(
            new RestorationId(town.jifen.ids.next()),
            LocalDate.of(2026, 7, 11),
            Town.DISTRICT,
            false));
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  @Test
  void newCasesAndCorrectionsGoInOneLetter() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    toldOf();
    replaced(score("CF-1"), Optional.empty());
    town.scored(town.clerk, "CF-2", Town.few(town.clerk, "B2", 2));
    TransferLetter letter = desk.letter(Regulator.HEALTH);
    assertThat(letter.people()).hasSize(1);
    assertThat(letter.corrections()).hasSize(1);
  }

  /** Whatever its period: a correction is of the letters, not of the days that they were about. */
  @Test
  void whatIsCorrectedIsOfAnyPeriod() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    toldOf();
    replaced(score("CF-1"), Optional.empty());
    later(30);
    desk.issued(TransferDesk.order(Regulator.HEALTH, TODAY.plusDays(20), TODAY.plusDays(30)));
    assertThat(((TransferLetter) agency.drawn.getLast()).corrections()).hasSize(1);
  }

  @Test
  void onlyTheRegulatorThatWasToldIsTold() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    toldOf();
    replaced(score("CF-1"), Optional.empty());
    assertThat(
            desk.refused(
                Town.OFFICER, TransferDesk.order(Regulator.DRUG, TransferDesk.FROM, TODAY)))
        .containsExactly("nothing-to-pass-on");
    assertThat(town.jifen.reported.changedSince(new AreaCode("650103"))).isEmpty();
    assertThat(onlyCorrection().now()).isEmpty();
  }

  /** A case that one of two merged people brought along stays told when they are parted. */
  @Test
  void aCaseThatWasToldWhileTwoWereOneIsNotToldAgainAfterTheSplit() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    PersonId kept = town.clerk;
    MergedPair pair = new MergedPair(town, kept, town.doctor);
    pair.merge();
    toldOf();
    pair.split();
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
    replaced(score("CF-1"), Optional.empty());
    assertThat(onlyCorrection().person().name()).isEqualTo("欧阳𬱖");
  }
}
