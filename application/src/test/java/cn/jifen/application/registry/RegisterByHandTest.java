package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.RecordAgreement;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 登记备案 (Art 19–24, 43) by an office, one by one. */
class RegisterByHandTest {
  private static final String RESIDENT_ID = "11010519491231002X";

  private final Town town = new Town();

  private RegisterPractitioner.Result person(
      Optional<String> code, String name, IdentityType type, String number) {
    return town.desk.practitioner.register(
        town.act(Town.OFFICER),
        new RegisterPractitioner.Details(
            code.map(PersonCode::new),
            name,
            new IdentityDocument(type, number),
            Category.DOCTOR,
            "",
            ""));
  }

  private static List<String> rules(RegisterPractitioner.Result result) {
    return Town.rules(
        assertInstanceOf(RegisterPractitioner.Result.Refused.class, result).refusal());
  }

  private RegisterAtInstitution.Result register(
      PersonId person, InstitutionCode place, LocalDate on, Optional<LocalDate> committedOn) {
    return town.desk.register.register(town.act(Town.OFFICER), person, place, on, committedOn);
  }

  private static List<String> rules(RegisterAtInstitution.Result result) {
    return Town.rules(
        assertInstanceOf(RegisterAtInstitution.Result.Refused.class, result).refusal());
  }

  @Test
  void theSameDocumentIsTheSamePersonUnderWhateverCode() {
    RegisterPractitioner.Result first =
        person(Optional.of("D650102000001"), "何娜", IdentityType.RESIDENT_ID, RESIDENT_ID);
    PersonId id =
        assertInstanceOf(RegisterPractitioner.Result.Added.class, first).practitioner().id();
    RegisterPractitioner.Result.Known renamed =
        assertInstanceOf(
            RegisterPractitioner.Result.Known.class,
            person(
                Optional.of("D650200000009"),
                "何 ・ 娜",
                IdentityType.RESIDENT_ID,
                " 11010519491231002x "));
    assertEquals(id, renamed.practitioner().id());
    assertEquals("何·娜", renamed.practitioner().name());
    assertTrue(renamed.changed());
    PersonCode former = new PersonCode("D650102000001");
    assertEquals(id, town.jifen.people.byCode(List.of(former)).get(former).id());
    RegisterPractitioner.Result.Known same =
        assertInstanceOf(
            RegisterPractitioner.Result.Known.class,
            person(Optional.empty(), "何·娜", IdentityType.RESIDENT_ID, RESIDENT_ID));
    assertFalse(same.changed());
    assertEquals(Optional.of(new PersonCode("D650200000009")), same.practitioner().code());
  }

  /** 第二十二条: who moves is registered anew elsewhere; what is known stays with the own area. */
  @Test
  void anotherAreaRegistersTheSamePersonAgainButChangesNothing() {
    PersonId doctor = town.doctor;
    Actor elsewhere = Desk.actor("elsewhere", "653101", Role.OFFICER);
    RegisterPractitioner.Result.Known same =
        assertInstanceOf(
            RegisterPractitioner.Result.Known.class, again(elsewhere, "欧阳𬱖", Category.DOCTOR, ""));
    assertEquals(doctor, same.practitioner().id());
    assertFalse(same.changed());
    assertEquals(List.of("area-not-covered"), rules(again(elsewhere, "欧阳", Category.DOCTOR, "")));
    assertEquals(List.of("area-not-covered"), rules(again(elsewhere, "欧阳𬱖", Category.NURSE, "")));
    assertEquals(
        List.of("area-not-covered"), rules(again(elsewhere, "欧阳𬱖", Category.DOCTOR, "主任医师")));
    assertEquals("", town.jifen.people.byId(List.of(doctor)).get(doctor).title());
    assertTrue(
        assertInstanceOf(
                RegisterPractitioner.Result.Known.class,
                again(Town.OFFICER, "欧阳𬱖", Category.DOCTOR, "主任医师"))
            .changed());
    assertFalse(
        assertInstanceOf(
                RegisterPractitioner.Result.Known.class,
                again(elsewhere, "欧阳𬱖", Category.DOCTOR, ""))
            .changed());
    assertEquals("主任医师", town.jifen.people.byId(List.of(doctor)).get(doctor).title());
  }

  @Test
  void anotherAreaIsNotToldTheCodeThatIsKnown() {
    person(Optional.of("D650102000001"), "何娜", IdentityType.RESIDENT_ID, RESIDENT_ID);
    PersonCode code = new PersonCode("D650102000001");
    PersonId id = town.jifen.people.byCode(List.of(code)).get(code).id();
    Actor elsewhere = Desk.actor("elsewhere", "653101", Role.OFFICER);
    town.register(id, Town.HOSPITAL, Town.REGISTERED);
    RegisterPractitioner.Result.Known known =
        assertInstanceOf(
            RegisterPractitioner.Result.Known.class, named(elsewhere, Optional.empty(), "何娜"));
    assertEquals(Optional.empty(), known.practitioner().code());
    assertInstanceOf(
        RegisterPractitioner.Result.Known.class, named(elsewhere, Optional.of(code), "何娜"));
    assertEquals(
        List.of("area-not-covered"),
        rules(named(elsewhere, Optional.of(new PersonCode("D650200000009")), "何娜")));
  }

  @Test
  void whoIsRegisteredNowhereYetIsKeptByWhoeverWritesItDown() {
    person(Optional.empty(), "何娜", IdentityType.RESIDENT_ID, RESIDENT_ID);
    Actor elsewhere = Desk.actor("elsewhere", "653101", Role.OFFICER);
    assertTrue(
        assertInstanceOf(
                RegisterPractitioner.Result.Known.class, named(elsewhere, Optional.empty(), "何·娜"))
            .changed());
  }

  private RegisterPractitioner.Result again(
      Actor by, String name, Category category, String title) {
    return town.desk.practitioner.register(
        town.act(by),
        new RegisterPractitioner.Details(
            Optional.empty(),
            name,
            new IdentityDocument(IdentityType.PASSPORT, "E10000001"),
            category,
            "",
            title));
  }

  private RegisterPractitioner.Result named(Actor by, Optional<PersonCode> code, String name) {
    return town.desk.practitioner.register(
        town.act(by),
        new RegisterPractitioner.Details(
            code,
            name,
            new IdentityDocument(IdentityType.RESIDENT_ID, RESIDENT_ID),
            Category.DOCTOR,
            "",
            ""));
  }

  @Test
  void aCodeBelongsToOnePerson() {
    person(Optional.of("D650102000001"), "何娜", IdentityType.RESIDENT_ID, RESIDENT_ID);
    assertEquals(
        List.of("person-code-of-another"),
        rules(person(Optional.of("D650102000001"), "何娜", IdentityType.PASSPORT, "E10000009")));
  }

  @Test
  void everyFlawIsToldAtOnceAndNoneShowsTheNumber() {
    String wrong = "110105194912310020";
    RegisterPractitioner.Result result =
        person(Optional.of("N650102000001"), " ", IdentityType.RESIDENT_ID, wrong);
    assertEquals(List.of("name-flawed", "identity-flawed", "person-code-pattern"), rules(result));
    assertFalse(result.toString().contains("19491231"), "a finding shows the number");
  }

  @ParameterizedTest(name = "第二十条: commitment {0} days after the registration: {1}")
  @CsvSource({"-1, ''", "0, ''", "1, commitment-missing"})
  void commitmentComesFirst(int days, String refusal) {
    PersonId nurse = town.person("何娜", Category.NURSE, "E10000003");
    RegisterAtInstitution.Result result =
        register(
            nurse,
            Town.HOSPITAL,
            Town.TODAY.minusDays(5),
            Optional.of(Town.TODAY.minusDays(5).plusDays(days)));
    if (refusal.isEmpty()) {
      assertInstanceOf(RegisterAtInstitution.Result.Registered.class, result);
    } else {
      assertEquals(List.of(refusal), rules(result));
      assertEquals(
          "第二十条",
          ((RegisterAtInstitution.Result.Refused) result)
              .refusal()
              .findings()
              .getFirst()
              .basis()
              .citation());
    }
  }

  @Test
  void withoutACommitmentNobodyIsRegisteredAndNotFromTomorrowOn() {
    PersonId nurse = town.person("何娜", Category.NURSE, "E10000003");
    assertEquals(
        List.of("commitment-missing"),
        rules(register(nurse, Town.HOSPITAL, Town.TODAY, Optional.empty())));
    LocalDate tomorrow = Town.TODAY.plusDays(1);
    assertEquals(
        List.of("date-in-future"),
        rules(register(nurse, Town.HOSPITAL, tomorrow, Optional.of(Town.TODAY))));
    assertEquals(
        List.of("person-unknown"),
        rules(register(new PersonId(999_999), Town.HOSPITAL, Town.TODAY, Optional.of(Town.TODAY))));
  }

  @Test
  void whoIsSuspendedGetsNoNewRegistrationUntilRestored() {
    PersonId nurse = town.person("何娜", Category.NURSE, "E10000003");
    town.register(nurse, Town.HOSPITAL, Town.REGISTERED);
    town.scored(nurse, "CF1", Town.nine(nurse, "B1"));
    assertEquals(
        List.of("registration-while-barred"),
        rules(register(nurse, Town.CLINIC, Town.TODAY, Optional.of(Town.TODAY))));
    assertEquals(
        List.of("registration-while-barred"),
        rules(register(nurse, Town.CLINIC, Town.TODAY.minusDays(1), Optional.of(Town.REGISTERED))));

    LocalDate termOver = LocalDate.of(2026, 7, 11);
    town.jifen.now.set(termOver);
    assertEquals(
        List.of("registration-while-barred"),
        rules(register(nurse, Town.CLINIC, termOver, Optional.of(termOver))));
    Applications applications = new Applications(town);
    applications.granted(applications.restoration(nurse));
    assertInstanceOf(
        RegisterAtInstitution.Result.Registered.class,
        register(nurse, Town.CLINIC, termOver, Optional.of(termOver)));
  }

  @Test
  void atOneInstitutionRegistrationsFollowEachOther() {
    assertEquals(
        List.of("registration-overlaps"),
        rules(register(town.doctor, Town.HOSPITAL, Town.TODAY, Optional.of(Town.TODAY))));
    town.desk.leave.end(
        town.act(Town.OFFICER), town.doctor, Town.HOSPITAL, Town.REGISTERED, Town.TODAY);
    assertEquals(
        List.of("registration-overlaps"),
        rules(
            register(
                town.doctor,
                Town.HOSPITAL,
                Town.TODAY.minusDays(1),
                Optional.of(Town.REGISTERED))));
    RegisterAtInstitution.Result.Registered again =
        assertInstanceOf(
            RegisterAtInstitution.Result.Registered.class,
            register(town.doctor, Town.HOSPITAL, Town.TODAY, Optional.of(Town.TODAY)));
    assertTrue(again.changed());
    assertFalse(
        assertInstanceOf(
                RegisterAtInstitution.Result.Registered.class,
                register(town.doctor, Town.HOSPITAL, Town.TODAY, Optional.of(Town.TODAY)))
            .changed());
  }

  @Test
  void aRegistrationEndsAfterItBegan() {
    EndRegistration.Result sameDay =
        town.desk.leave.end(
            town.act(Town.OFFICER), town.doctor, Town.HOSPITAL, Town.REGISTERED, Town.REGISTERED);
    assertEquals(
        List.of("registration-ends-too-early"),
        Town.rules(assertInstanceOf(EndRegistration.Result.Refused.class, sameDay).refusal()));
    EndRegistration.Result unknown =
        town.desk.leave.end(
            town.act(Town.OFFICER), town.doctor, Town.HOSPITAL, Town.TODAY, Town.TODAY.plusDays(1));
    assertEquals(
        List.of("registration-unknown"),
        Town.rules(assertInstanceOf(EndRegistration.Result.Refused.class, unknown).refusal()));
  }

  @Test
  void anInstitutionIsRegisteredByTheOfficeOfItsArea() {
    Institution pharmacy =
        new Institution(
            new InstitutionCode("P65020000002"),
            "康泰大药房",
            InstitutionKind.PHARMACY,
            "",
            Ownership.PRIVATE,
            new AreaCode("650200"),
            "5265020057768681XF",
            "解放路2号");
    assertEquals(List.of("area-not-covered"), institution(Town.OFFICER, pharmacy));
    Actor there = Desk.actor("there", "650200", Role.OFFICER);
    assertEquals(List.of(), institution(there, pharmacy));
    Institution flawed =
        new Institution(
            new InstitutionCode("H65020000002"),
            "",
            InstitutionKind.PHARMACY,
            "",
            Ownership.PRIVATE,
            new AreaCode("650200"),
            "52650200577686810F",
            "");
    assertEquals(
        List.of("name-missing", "institution-code-pattern", "uscc-flawed"),
        institution(there, flawed));
    Institution takenOver =
        new Institution(
            pharmacy.code(),
            pharmacy.name(),
            pharmacy.kind(),
            "",
            Ownership.PRIVATE,
            Town.DISTRICT,
            pharmacy.uscc(),
            "");
    assertEquals(List.of("area-not-covered"), institution(Town.OFFICER, takenOver));
  }

  private List<String> institution(Actor actor, Institution institution) {
    return switch (town.desk.institution.register(town.act(actor), institution)) {
      case RegisterInstitution.Result.Registered _ -> List.of();
      case RegisterInstitution.Result.Refused refused -> Town.rules(refused.refusal());
    };
  }

  @Test
  void agreementsFollowEachOtherWithoutOverlap() {
    assertEquals(List.of(), agreement("2026-01-01", "2026-07-01"));
    assertEquals(List.of("agreement-overlaps"), agreement("2026-06-30", "2027-01-01"));
    assertEquals(List.of(), agreement("2026-07-01", "2027-01-01"));
    assertEquals(List.of(), agreement("2026-07-01", "2026-10-01"));
    assertEquals(List.of("agreement-without-a-day"), agreement("2026-11-01", "2026-11-01"));
    assertEquals(2, town.jifen.agreements.of(List.of(Town.HOSPITAL)).get(Town.HOSPITAL).size());
  }

  private List<String> agreement(String from, String until) {
    Agreement agreement =
        new Agreement(
            Town.HOSPITAL,
            AgreementState.ACTIVE,
            Period.between(LocalDate.parse(from), LocalDate.parse(until)));
    return switch (town.desk.agreement.record(town.act(Town.OFFICER), agreement)) {
      case RecordAgreement.Result.Recorded _ -> List.of();
      case RecordAgreement.Result.Refused refused -> Town.rules(refused.refusal());
    };
  }
}
