package cn.jifen.application.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may store and who may see (rules 9): offices in their area and below, an institution for its
 * own people, a person the own file; nobody else's.
 */
class AttachmentScopeTest {
  private final Archive archive = new Archive();

  private static String of(StoreAttachment.Result result) {
    return switch (result) {
      case StoreAttachment.Result.Stored _ -> "ok";
      case StoreAttachment.Result.Unfit unfit -> unfit.defect().name();
      case StoreAttachment.Result.Unknown _ -> "unknown";
      case StoreAttachment.Result.Refused refused -> refused.refusal().rule();
    };
  }

  private static String of(ReadAttachment.Result result) {
    return switch (result) {
      case ReadAttachment.Result.Shown _ -> "ok";
      case ReadAttachment.Result.Unknown _ -> "unknown";
      case ReadAttachment.Result.Refused refused -> refused.refusal().rule();
    };
  }

  private static String of(ListAttachments.Result result) {
    return switch (result) {
      case ListAttachments.Result.Listed _ -> "ok";
      case ListAttachments.Result.Unknown _ -> "unknown";
      case ListAttachments.Result.Refused refused -> refused.refusal().rule();
    };
  }

  private static String rule(String word) {
    return switch (word) {
      case "ok" -> "ok";
      case "role" -> "role-missing";
      case "area" -> "area-not-covered";
      default -> throw new IllegalArgumentException(word);
    };
  }

  @ParameterizedTest(
      name = "{0} {1} of {2}: a person''s store {3}, see {4}; the hospital''s store {5}, see {6}")
  @CsvSource({
    "OFFICER,     officer,       650102, ok,   ok,   ok,   ok",
    "OFFICER,     officer,       650100, ok,   ok,   ok,   ok",
    "OFFICER,     officer,       650000, ok,   ok,   ok,   ok",
    "OFFICER,     officer,       650103, area, area, area, area",
    "OFFICER,     officer,       653100, area, area, area, area",
    "REVIEWER,    reviewer,      650102, role, ok,   role, ok",
    "REVIEWER,    reviewer,      653100, role, area, role, area",
    "PROVINCE,    province,      650000, role, ok,   role, ok",
    "INSTITUTION, H65010200001,  650102, ok,   ok,   ok,   ok",
    "INSTITUTION, H65010200002,  650102, area, area, area, area",
    "PERSON,      N650102000001, 650102, role, ok,   role, area",
    "PERSON,      N650102000002, 650102, role, area, role, area",
    "SETTLEMENT,  settlement,    650000, role, role, role, role",
    "OPERATOR,    operator,      650000, role, role, role, role",
  })
  void whoMayStoreAndSee(
      Role role,
      String user,
      String office,
      String storesForPerson,
      String seesPersons,
      String storesForHospital,
      String seesHospitals) {
    Actor actor = Desk.actor(user, office, role);
    check(actor, archive.ofNurse, storesForPerson, seesPersons);
    check(actor, Archive.HOSPITAL, storesForHospital, seesHospitals);
  }

  private void check(Actor actor, AttachmentOwner owner, String stores, String sees) {
    Attachment there = archive.stored(owner);
    assertEquals(rule(stores), of(archive.store(actor, Archive.receipt(owner))));
    assertEquals(rule(sees), of(archive.read.read(actor, there.id())));
    assertEquals(rule(sees), of(archive.list.list(actor, owner, 0, 10)));
  }

  @ParameterizedTest(name = "{0} {1}: store {2}, see {3}")
  @CsvSource({
    "INSTITUTION, H65010200001, ok, ok",
    "INSTITUTION, H65010200002, ok, ok",
    "OFFICER, officer, ok, ok",
  })
  void anEndedRegistrationStillCounts(Role role, String user, String stores, String sees) {
    PersonId doctor = archive.town.doctor;
    archive.town.desk.leave.end(
        archive.town.act(Town.OFFICER),
        doctor,
        Town.CLINIC,
        Town.REGISTERED,
        LocalDate.of(2026, 1, 1));
    check(Desk.actor(user, "650102", role), new AttachmentOwner.OfPerson(doctor), stores, sees);
  }

  @ParameterizedTest(name = "a reviewer who is also {0} {1}: {2}")
  @CsvSource({
    // the area of another post gives no right to store
    "INSTITUTION, H65010200002, area",
    "INSTITUTION, H65010200001, ok",
    "OFFICER, officer, ok",
  })
  void onlyTheStoringPostStores(Role role, String user, String stores) {
    Actor actor = Desk.actor(user, "650102", Role.REVIEWER, role);
    assertEquals(rule(stores), of(archive.store(actor, Archive.receipt(archive.ofNurse))));
  }
}
