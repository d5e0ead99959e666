package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.ListVersions.Result;
import cn.jifen.application.registry.MergeDesk.Pair;
import cn.jifen.application.registry.PractitionerVersion.Change;
import cn.jifen.application.registry.PractitionerVersion.Field;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who changed what about a person, and when (Art 27). */
class VersionHistoryTest {
  private static final PersonCode CODE = new PersonCode("D650102000001");

  private final Town town = new Town();
  private final RegistryDesk desk = new RegistryDesk(town.jifen);
  private final List<FileAccess> accesses = new ArrayList<>();
  private final ListVersions list =
      new ListVersions(
          town.jifen.unitOfWork,
          town.jifen.people,
          new PersonAreas(town.jifen.registrations, town.jifen.institutions),
          new ReadingLog(accesses::add, town.jifen.now));

  private void changed(Actor by, Optional<PersonCode> code, String title, LocalDate from) {
    ChangePractitioner.Change change =
        new ChangePractitioner.Change(
            code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(title), from);
    assertInstanceOf(
        ChangePractitioner.Result.Registered.class,
        desk.change.change(town.act(by), town.doctor, change));
  }

  private List<PractitionerVersion> versions(Actor actor, PersonId person) {
    return assertInstanceOf(Result.Listed.class, list.list(actor, person, VersionKey.START, 9))
        .versions();
  }

  @Test
  void eachVersionSaysWhoChangedWhatFromWhenOn() {
    Actor second = Desk.actor("officer2", "650100", Role.OFFICER);
    changed(second, Optional.of(CODE), "主治医师", Town.TODAY.minusDays(3));
    List<PractitionerVersion> found = versions(Town.OFFICER, town.doctor);
    assertEquals(
        List.of(
            new Change(Field.NAME, "", "欧阳𬱖"),
            new Change(Field.CATEGORY, "", Category.DOCTOR.label())),
        found.getFirst().changes());
    assertEquals(Optional.of(new UserId("officer")), found.getFirst().by());
    assertEquals(
        List.of(
            new Change(Field.PERSON_CODE, "", CODE.value()), new Change(Field.TITLE, "", "主治医师")),
        found.getLast().changes());
    assertEquals(Optional.of(new UserId("officer2")), found.getLast().by());
    assertEquals(Town.TODAY.minusDays(3), found.getLast().validFrom());
    assertEquals(town.jifen.now.instant(), found.getLast().recordedAt());
    assertEquals(List.of(town.doctor), accesses.stream().map(FileAccess::person).toList());
  }

  @Test
  void pagesFollowEachOther() {
    changed(Town.OFFICER, Optional.of(CODE), "医师", Town.TODAY);
    changed(Town.OFFICER, Optional.empty(), "主治医师", Town.TODAY);
    List<Integer> seen = new ArrayList<>();
    VersionKey after = VersionKey.START;
    for (int i = 0; i < 4; i++) {
      Result.Listed page =
          assertInstanceOf(Result.Listed.class, list.list(Town.OFFICER, town.doctor, after, 1));
      for (PractitionerVersion version : page.versions()) {
        seen.add(version.revision());
        after = version.key();
      }
    }
    assertEquals(List.of(1, 2, 3), seen);
  }

  @Test
  void theOwnOfficesAndThePersonReadItAndNobodyElse() {
    changed(Town.OFFICER, Optional.of(CODE), "医师", Town.TODAY);
    assertEquals(2, versions(Desk.actor(CODE.value(), "650102", Role.PERSON), town.doctor).size());
    assertEquals(2, versions(Desk.actor("p", "650000", Role.PROVINCE), town.doctor).size());
    accesses.clear();
    for (Actor other :
        List.of(
            Desk.actor("far", "653100", Role.OFFICER),
            Desk.actor("D650102000099", "650102", Role.PERSON),
            Desk.actor(Town.HOSPITAL.value(), "650102", Role.INSTITUTION),
            Desk.actor("s", "650102", Role.SETTLEMENT))) {
      assertInstanceOf(
          Result.Refused.class, list.list(other, town.doctor, VersionKey.START, 9), "" + other);
    }
    assertEquals(List.of(), accesses);
    assertInstanceOf(
        Result.Unknown.class, list.list(Desk.OFFICER, new PersonId(999_999), VersionKey.START, 9));
  }

  @Test
  void ofPeopleWhoAreOneTheVersionsOfBothAreListed() {
    PersonId twin = town.person("欧阳𬱖", Category.DOCTOR, "E10000009");
    Pair pair = new Pair(town.doctor, twin);
    desk.proposeMerge.propose(town.act(Town.OFFICER), pair, "照片相同");
    desk.decideMerge.decide(town.act(Town.REVIEWER), pair, new Ruling.Approved());
    for (PersonId asked : List.of(town.doctor, twin)) {
      assertEquals(
          List.of(town.doctor, twin),
          versions(Town.OFFICER, asked).stream().map(v -> v.practitioner().id()).toList());
    }
  }
}
