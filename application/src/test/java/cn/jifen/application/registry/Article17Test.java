package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.SignCommitment.Signature;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第十七条、第二十条: the service commitment, on paper or on line, before the registration. */
class Article17Test {
  private static final Actor HOSPITAL =
      Desk.actor(Town.HOSPITAL.value(), "650102", Role.INSTITUTION);
  private static final Actor CLINIC = Desk.actor(Town.CLINIC.value(), "650102", Role.INSTITUTION);

  private final Town town = new Town();
  private final RegistryDesk desk = new RegistryDesk(town.jifen);
  private final PersonId nurse = town.person("何娜", Category.NURSE, "E10000003");

  private SignCommitment.Result sign(Actor actor, Optional<LocalDate> paper) {
    return desk.commitment.sign(town.act(actor), new Signature(nurse, Town.HOSPITAL, paper));
  }

  private DocumentId signed(Actor actor, Optional<LocalDate> paper) {
    return assertInstanceOf(SignCommitment.Result.Signed.class, sign(actor, paper)).document();
  }

  private static List<String> rules(SignCommitment.Result result) {
    return Town.rules(assertInstanceOf(SignCommitment.Result.Refused.class, result).refusal());
  }

  private RegisterAtInstitution.Result register(LocalDate on) {
    return town.desk.register.register(
        town.act(Town.OFFICER), nurse, Town.HOSPITAL, on, Optional.empty());
  }

  private List<Registration> registrations() {
    return town.jifen.registrations.of(List.of(nurse)).getOrDefault(nurse, List.of());
  }

  private Actor self(String code) {
    assertInstanceOf(
        ChangePractitioner.Result.Registered.class,
        desk.change.change(
            town.act(Town.OFFICER),
            nurse,
            new ChangePractitioner.Change(
                Optional.of(new PersonCode(code)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Town.TODAY)));
    return Desk.actor(code, "650102", Role.PERSON);
  }

  @ParameterizedTest(name = "第二十条: registered {0} days after the commitment: {1}")
  @CsvSource({"-1, commitment-missing", "0, ''", "1, ''"})
  void theRegistrationTakesTheCommitmentThatWasSignedByItsFirstDay(int days, String refusal) {
    LocalDate paper = Town.TODAY.minusDays(5);
    signed(HOSPITAL, Optional.of(paper));
    RegisterAtInstitution.Result result = register(paper.plusDays(days));
    if (refusal.isEmpty()) {
      assertInstanceOf(RegisterAtInstitution.Result.Registered.class, result);
      assertEquals(Optional.of(paper), registrations().getFirst().committedOn());
    } else {
      assertEquals(
          List.of(refusal),
          Town.rules(
              assertInstanceOf(RegisterAtInstitution.Result.Refused.class, result).refusal()));
    }
  }

  @ParameterizedTest(name = "paper signed {0} days from today: {1}")
  @CsvSource({"-1, ''", "0, ''", "1, date-in-future"})
  void aPaperIsSignedTodayAtTheLatest(int days, String refusal) {
    SignCommitment.Result result = sign(Town.OFFICER, Optional.of(Town.TODAY.plusDays(days)));
    if (refusal.isEmpty()) {
      assertInstanceOf(SignCommitment.Result.Signed.class, result);
    } else {
      assertEquals(List.of(refusal), rules(result));
    }
  }

  @Test
  void onLineOnlyThePersonSigns() {
    Actor self = self("N650102000001");
    assertEquals(List.of("role-missing"), rules(sign(Town.OFFICER, Optional.empty())));
    assertEquals(
        List.of("commitment-not-oneself"),
        rules(sign(Desk.actor("N650102000002", "650102", Role.PERSON), Optional.empty())));
    signed(self, Optional.empty());
    RegistryStep.CommitmentSigned step =
        (RegistryStep.CommitmentSigned)
            town.jifen.files.load(List.of(nurse)).get(nurse).steps(RegistryStep.class).getLast();
    assertEquals(new RegistryStep.CommitmentSigned(Town.HOSPITAL, Town.TODAY, true), step);
  }

  @Test
  void onPaperTheInstitutionOrItsAgencyRecordsIt() {
    assertEquals(List.of("role-missing"), rules(sign(CLINIC, Optional.of(Town.TODAY))));
    Actor elsewhere = Desk.actor("far", "653100", Role.OFFICER);
    assertEquals(List.of("area-not-covered"), rules(sign(elsewhere, Optional.of(Town.TODAY))));
    signed(HOSPITAL, Optional.of(Town.TODAY));
  }

  @Test
  void aLateCommitmentOfImportedHistoryShowsFromItsDayOn() {
    town.jifen.registrations.record(
        List.of(
            new Registration(nurse, Town.HOSPITAL, Period.from(Town.REGISTERED), Optional.empty())),
        town.jifen.now.instant());
    signed(Town.OFFICER, Optional.of(Town.TODAY));
    Registration shown = registrations().getFirst();
    assertEquals(1, registrations().size());
    assertEquals(false, shown.committedBy(Town.TODAY.minusDays(1)));
    assertEquals(true, shown.committedBy(Town.TODAY));
    assertEquals(true, shown.committedBy(Town.TODAY.plusDays(1)));
  }

  @Test
  void nobodySignsTwiceForOneRegistrationButAnewAfterLeaving() {
    signed(HOSPITAL, Optional.of(Town.TODAY.minusDays(9)));
    assertEquals(
        List.of("commitment-signed-before"), rules(sign(HOSPITAL, Optional.of(Town.TODAY))));
    register(Town.TODAY.minusDays(9));
    assertEquals(
        List.of("commitment-signed-before"), rules(sign(HOSPITAL, Optional.of(Town.TODAY))));
    assertInstanceOf(
        EndRegistration.Result.Ended.class,
        town.desk.leave.end(
            town.act(Town.OFFICER),
            nurse,
            Town.HOSPITAL,
            Town.TODAY.minusDays(9),
            Town.TODAY.minusDays(2)));
    assertInstanceOf(RegisterAtInstitution.Result.Refused.class, register(Town.TODAY));
    signed(HOSPITAL, Optional.of(Town.TODAY));
    assertInstanceOf(RegisterAtInstitution.Result.Registered.class, register(Town.TODAY));
  }

  @Test
  void ofARepetitionUnderOneIdOnlyOneDocumentComes() {
    var act = town.act(HOSPITAL);
    Signature signature = new Signature(nurse, Town.HOSPITAL, Optional.of(Town.TODAY));
    assertEquals(desk.commitment.sign(act, signature), desk.commitment.sign(act, signature));
  }
}
