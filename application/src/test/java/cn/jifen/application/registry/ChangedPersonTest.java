package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Role;
import cn.jifen.application.registry.ChangePractitioner.Change;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityChange;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.PersonStep;
import cn.jifen.domain.registry.Practitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 第二十三条、第二十七条: what changes about a person is added, nothing is overwritten. */
class ChangedPersonTest {
  private static final PersonCode FIRST = new PersonCode("D650102000001");
  private static final PersonCode SECOND = new PersonCode("D650200000009");

  private final Town town = new Town();
  private final RegistryDesk desk = new RegistryDesk(town.jifen);

  private static Change change(
      Optional<PersonCode> code, Optional<String> name, Optional<String> title, LocalDate from) {
    return new Change(code, name, Optional.empty(), Optional.empty(), title, from);
  }

  private ChangePractitioner.Result change(Change change) {
    return desk.change.change(town.act(Town.OFFICER), town.doctor, change);
  }

  private static List<String> rules(ChangePractitioner.Result result) {
    return Town.rules(assertInstanceOf(ChangePractitioner.Result.Refused.class, result).refusal());
  }

  private RecordIdentity.Result identity(PersonId person, IdentityType type, String number) {
    return desk.identity.record(
        town.act(Town.OFFICER),
        person,
        new IdentityDocument(type, number),
        IdentityChange.REPLACED);
  }

  private Practitioner byCode(PersonCode code) {
    return town.jifen.people.byCode(List.of(code)).get(code);
  }

  @Test
  void aCodeGivenLaterAndEveryFormerOneFindThePerson() {
    change(change(Optional.of(FIRST), Optional.empty(), Optional.empty(), Town.TODAY));
    change(change(Optional.of(SECOND), Optional.empty(), Optional.empty(), Town.TODAY));
    assertEquals(town.doctor, byCode(FIRST).id());
    assertEquals(Optional.of(SECOND), byCode(FIRST).code());
    assertEquals(
        List.of("person-code-of-another"),
        rules(
            desk.change.change(
                town.act(Town.OFFICER),
                town.clerk,
                new Change(
                    Optional.of(FIRST),
                    Optional.empty(),
                    Optional.of(Category.DOCTOR),
                    Optional.empty(),
                    Optional.empty(),
                    Town.TODAY))));
  }

  @Test
  void everyVersionStaysWithTheDayFromWhichItHeld() {
    LocalDate promoted = Town.TODAY.minusDays(30);
    change(change(Optional.empty(), Optional.empty(), Optional.of("副主任医师"), promoted));
    change(change(Optional.empty(), Optional.of("欧阳 • 𬱖"), Optional.empty(), Town.TODAY));
    List<PractitionerVersion> versions =
        town.jifen.people.versionsOf(town.doctor, VersionKey.START, 9);
    assertEquals(
        List.of("", "副主任医师", "副主任医师"),
        versions.stream().map(v -> v.practitioner().title()).toList());
    assertEquals(
        List.of(Town.TODAY, promoted, Town.TODAY),
        versions.stream().map(PractitionerVersion::validFrom).toList());
    assertEquals("欧阳·𬱖", versions.getLast().practitioner().name());
    assertEquals("欧阳𬱖", versions.getFirst().practitioner().name());
  }

  @Test
  void whatIsEqualAddsNothing() {
    assertFalse(
        assertInstanceOf(
                ChangePractitioner.Result.Registered.class,
                change(change(Optional.empty(), Optional.empty(), Optional.empty(), Town.TODAY)))
            .changed());
    assertEquals(1, town.jifen.people.versionsOf(town.doctor, VersionKey.START, 9).size());
  }

  @ParameterizedTest(name = "valid {0} days from today")
  @ValueSource(ints = {-1, 0, 1})
  void aChangeIsRecordedWhenItHasCome(int days) {
    ChangePractitioner.Result result =
        change(
            change(
                Optional.empty(),
                Optional.empty(),
                Optional.of("主任医师"),
                Town.TODAY.plusDays(days)));
    if (days > 0) {
      assertEquals(List.of("date-in-future"), rules(result));
    } else {
      assertInstanceOf(ChangePractitioner.Result.Registered.class, result);
    }
  }

  @Test
  void anotherAreasOfficeChangesNothing() {
    assertEquals(
        List.of("area-not-covered"),
        rules(
            desk.change.change(
                town.act(Desk.actor("far", "653100", Role.OFFICER)),
                town.doctor,
                change(Optional.empty(), Optional.of("某"), Optional.empty(), Town.TODAY))));
  }

  @ParameterizedTest
  @EnumSource(value = IdentityType.class, mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT_ID")
  void aFurtherPaperIsOfTheSamePerson(IdentityType type) {
    IdentityDocument before = new IdentityDocument(IdentityType.PASSPORT, "E10000001");
    IdentityDocument after = new IdentityDocument(type, "H60000099");
    assertInstanceOf(
        RecordIdentity.Result.Recorded.class, identity(town.doctor, type, " h60000099 "));
    assertEquals(town.doctor, town.jifen.people.byIdentity(List.of(before)).get(before));
    assertEquals(town.doctor, town.jifen.people.byIdentity(List.of(after)).get(after));
    assertEquals(after, town.jifen.people.identitiesOf(List.of(town.doctor)).get(town.doctor));
    assertEquals(
        List.of(new PersonStep.IdentityRecorded(Town.TODAY, type, IdentityChange.REPLACED)),
        town.jifen.files.load(List.of(town.doctor)).get(town.doctor).steps(PersonStep.class));
  }

  @Test
  void aPaperOfSomebodyElseIsRefusedWithoutShowingIt() {
    RecordIdentity.Result result = identity(town.doctor, IdentityType.PASSPORT, "E10000002");
    assertEquals(
        List.of("identity-of-another"),
        Town.rules(assertInstanceOf(RecordIdentity.Result.Refused.class, result).refusal()));
    assertFalse(result.toString().contains("E1000"), "a finding shows the number");
  }

  @Test
  void aWrongResidentIdIsRefused() {
    assertEquals(
        List.of("identity-flawed"),
        Town.rules(
            assertInstanceOf(
                    RecordIdentity.Result.Refused.class,
                    identity(town.doctor, IdentityType.RESIDENT_ID, "110105194912310020"))
                .refusal()));
  }
}
