package cn.jifen.application.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.PersonDossier;
import cn.jifen.application.eligibility.FileReading.Whose;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.registry.MergeAnswer;
import cn.jifen.application.registry.MergeDesk.Pair;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.Ruling;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 一医一档: what did we know on day X about day Y? */
class ReadPersonFileTest {
  private static final LocalDate CORRECTED = Town.TODAY.plusDays(9);

  private final Town town = new Town();
  private final InMemoryJifen jifen = town.jifen;
  private final List<FileAccess> accesses = new ArrayList<>();
  private final List<DocumentContent> drawn = new ArrayList<>();
  private final FileDesk desk =
      new FileDesk(
          jifen.people,
          new PractitionerCards(jifen.people, jifen.registrations, jifen.institutions),
          jifen.ledger,
          jifen.ledger,
          new FileNames(jifen.institutions, jifen.notices, jifen.documents),
          new FileReaders(
              new DepartmentCases(jifen.files), new ReadingLog(accesses::add, jifen.now)),
          jifen.book,
          jifen.now);
  private final ReadPersonFile read = new ReadPersonFile(jifen.unitOfWork, desk, jifen.book);
  private final DrawDossier draw =
      new DrawDossier(jifen.unitOfWork, desk, this::drawn, jifen.offices, jifen.book, jifen.now);

  private byte[] drawn(DocumentContent content) {
    drawn.add(content);
    return content.toString().getBytes(StandardCharsets.UTF_8);
  }

  private FileReading reading(LocalDate on, Optional<LocalDate> knownOn) {
    return new FileReading(Town.OFFICER, new Whose.Id(town.doctor), on, knownOn);
  }

  private PersonFileView file(LocalDate on, Optional<LocalDate> knownOn) {
    return assertInstanceOf(ReadPersonFile.Result.Shown.class, read.read(reading(on, knownOn)))
        .file();
  }

  private PersonFileView file(LocalDate on, LocalDate knownOn) {
    return file(on, Optional.of(knownOn));
  }

  private PersonDossier dossier(LocalDate on, Optional<LocalDate> knownOn) {
    assertInstanceOf(DrawDossier.Result.Drawn.class, draw.draw(reading(on, knownOn)));
    return assertInstanceOf(PersonDossier.class, drawn.getLast());
  }

  private ScoreId onlyScore() {
    return town.file(town.doctor).balances().scores().getFirst().score().id();
  }

  private void voided(ScoreId score) {
    ProposalId id =
        Town.accepted(
            town.desk.correct.propose(
                town.act(Town.OFFICER), town.doctor, score, "人员认定有误", Optional.empty()));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), id));
  }

  private RegisteredNotice suspendedAndCorrectedLater() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    jifen.now.set(CORRECTED);
    voided(onlyScore());
    return notice;
  }

  @Test
  void whatWasKnownBeforeACorrectionDiffersFromWhatIsKnownAfterIt() {
    suspendedAndCorrectedLater();
    PersonFileView before = file(Town.TODAY, CORRECTED.minusDays(1));
    assertEquals(Status.SUSPENDED, before.standing().status());
    assertEquals(Optional.of(CORRECTED.minusDays(1)), before.knownOn());
    assertEquals(2, before.timeline().size());
    assertFalse(before.timeline().getFirst().score().orElseThrow().voided());
    assertEquals(1, before.measures().size());

    PersonFileView after = file(Town.TODAY, CORRECTED);
    assertEquals(Status.NORMAL, after.standing().status());
    assertEquals(
        List.of("SCORE", "NOTICE", "SCORE_VOIDED", "STEP"),
        after.timeline().stream().map(item -> item.type().name()).toList());
    assertEquals(Optional.of("CorrectionIssued"), after.timeline().getLast().step());
    assertTrue(after.timeline().getFirst().score().orElseThrow().voided());
    assertEquals(List.of(), after.measures());
    PersonFileView now = file(Town.TODAY, Optional.empty());
    assertEquals(after.timeline(), now.timeline());
    assertEquals(Optional.empty(), now.knownOn());
  }

  @Test
  void theStatusOfALaterDayIsToldByTheKnowledgeOfAnEarlierOne() {
    suspendedAndCorrectedLater();
    LocalDate later = CORRECTED.plusDays(10);
    assertEquals(Status.SUSPENDED, file(later, Town.TODAY).standing().status());
    assertEquals(Status.NORMAL, file(later, CORRECTED).standing().status());
    assertEquals(Status.NORMAL, file(Town.TODAY.minusDays(1), Town.TODAY).standing().status());
  }

  @Test
  void aDayOfKnowledgeEndsAtMidnightInShanghai() {
    town.approved(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1")));
    Instant midnight = Town.TODAY.plusDays(1).atStartOfDay(Now.LEGAL_ZONE).toInstant();
    assertEquals(Instant.parse("2026-05-11T16:00:00Z"), midnight);
    jifen.now.set(midnight.minus(1, ChronoUnit.MICROS));
    town.approved(Town.penalty("CF2", Town.TODAY, Town.few(town.doctor, "B2", 1)));
    jifen.now.set(midnight);
    town.approved(Town.penalty("CF3", Town.TODAY, Town.few(town.doctor, "B3", 1)));
    jifen.now.set(midnight.plus(1, ChronoUnit.MICROS));
    town.approved(Town.penalty("CF4", Town.TODAY, Town.few(town.doctor, "B4", 1)));

    assertEquals(List.of(), decisions(Town.TODAY.minusDays(1)));
    assertEquals(List.of("CF1", "CF2"), decisions(Town.TODAY));
    assertEquals(List.of("CF1", "CF2", "CF3", "CF4"), decisions(Town.TODAY.plusDays(1)));
  }

  private List<String> decisions(LocalDate knownOn) {
    return jifen.unitOfWork.inTransaction(
        () -> {
          FileDesk.Opening opening = desk.open(reading(Town.TODAY, Optional.of(knownOn)));
          return opening instanceof FileDesk.Opening.Opened opened
              ? opened.file().file().balances().scores().stream()
                  .map(s -> s.score().decision().number().value())
                  .toList()
              : List.<String>of();
        });
  }

  @Test
  void registrationAndNameAreThoseRecordedByThen() {
    jifen.now.set(CORRECTED);
    Registration left =
        new Registration(
            town.doctor,
            Town.CLINIC,
            Period.between(Town.REGISTERED, Town.TODAY),
            Optional.of(Town.REGISTERED));
    jifen.registrations.record(List.of(left), jifen.now.instant());
    Practitioner renamed =
        new Practitioner(town.doctor, Optional.empty(), "欧阳新", Category.DOCTOR, "", "主治医师");
    jifen.people.record(
        List.of(
            new IdentifiedPractitioner(
                renamed, new IdentityDocument(IdentityType.PASSPORT, "E10000001"))),
        CORRECTED,
        new UserId("clerk"),
        jifen.now.instant());

    PersonFileView before = file(CORRECTED, CORRECTED.minusDays(1));
    assertEquals("欧阳𬱖", before.person().name());
    assertTrue(before.person().registrations().stream().allMatch(r -> r.endedOn().isEmpty()));
    PersonFileView after = file(CORRECTED, CORRECTED);
    assertEquals("欧阳新", after.person().name());
    assertEquals(
        List.of(Optional.empty(), Optional.of(Town.TODAY)),
        after.person().registrations().stream().map(r -> r.endedOn()).toList());
  }

  /** A twin at the same hospital with 3 points; the doctor has 9. */
  private PersonId twin() {
    PersonId twin = town.person("欧阳𬱖", Category.DOCTOR, "E10000009");
    town.register(twin, Town.HOSPITAL, Town.REGISTERED.plusDays(1));
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    town.scored(twin, "CF2", Town.few(twin, "B2", 3));
    return twin;
  }

  private void merge(RegistryDesk desk, PersonId twin) {
    Pair pair = new Pair(town.doctor, twin);
    desk.proposeMerge.propose(town.act(Town.OFFICER), pair, "照片相同");
    assertInstanceOf(
        MergeAnswer.Accepted.class,
        desk.decideMerge.decide(town.act(Town.REVIEWER), pair, new Ruling.Approved()));
  }

  private void split(RegistryDesk desk, PersonId twin) {
    Pair pair = new Pair(town.doctor, twin);
    desk.proposeSplit.propose(town.act(Town.OFFICER), pair, "系孪生兄弟");
    assertInstanceOf(
        MergeAnswer.Accepted.class,
        desk.decideSplit.decide(town.act(Town.REVIEWER), pair, new Ruling.Approved()));
  }

  private PersonFileView fileOf(PersonId person, Optional<LocalDate> knownOn) {
    FileReading reading = new FileReading(Town.OFFICER, new Whose.Id(person), Town.TODAY, knownOn);
    return assertInstanceOf(ReadPersonFile.Result.Shown.class, read.read(reading)).file();
  }

  private static List<Integer> points(PersonFileView file) {
    return file.years().stream().map(year -> year.points()).toList();
  }

  @Test
  void aFileIsReadAsKnownBeforeAMergeAfterItAndAfterItWasUndone() {
    RegistryDesk registry = new RegistryDesk(jifen);
    PersonId twin = twin();
    LocalDate merged = Town.TODAY.plusDays(3);
    LocalDate parted = Town.TODAY.plusDays(6);
    jifen.now.set(merged);
    merge(registry, twin);
    jifen.now.set(parted);
    split(registry, twin);
    for (LocalDate apart : List.of(merged.minusDays(1), parted)) {
      PersonFileView doctors = fileOf(town.doctor, Optional.of(apart));
      assertEquals(List.of(9), points(doctors), apart.toString());
      assertEquals(2, doctors.person().registrations().size());
      assertEquals(Status.SUSPENDED, doctors.standing().status());
      PersonFileView twins = fileOf(twin, Optional.of(apart));
      assertEquals(twin.toString(), twins.person().personId());
      assertEquals("E100***09", twins.person().maskedIdentity());
      assertEquals(List.of(3), points(twins), apart.toString());
      assertEquals(1, twins.person().registrations().size());
      assertEquals(Status.NORMAL, twins.standing().status());
    }
    for (PersonId either : List.of(town.doctor, twin)) {
      PersonFileView joint = fileOf(either, Optional.of(parted.minusDays(1)));
      assertEquals(List.of(12), points(joint));
      assertEquals(town.doctor.toString(), joint.person().personId());
      assertEquals(3, joint.person().registrations().size());
      assertEquals(Status.SUSPENDED, joint.standing().status());
    }
  }

  /** The measure of the score that went back to the other one is not told as the kept one's. */
  @Test
  void aNoticeAboutScoresOfBothIsReadAfterTheSplit() {
    RegistryDesk registry = new RegistryDesk(jifen);
    PersonId twin = twin();
    town.approved(
        Town.penalty("CF-9", Town.TODAY, Town.few(town.doctor, "B8", 1), Town.nine(twin, "B9")));
    merge(registry, twin);
    town.notified(town.doctor, "CF-9");
    String joint = texts(fileOf(town.doctor, Optional.empty()));
    assertTrue(joint.contains("决定文号CF-9，涉及2项记分；"), joint);
    split(registry, twin);
    String doctors = texts(fileOf(town.doctor, Optional.empty()));
    assertTrue(doctors.contains("决定文号CF-9，涉及2项记分"), doctors);
    assertEquals(List.of(10), points(fileOf(town.doctor, Optional.empty())));
    assertEquals(List.of(12), points(fileOf(twin, Optional.empty())));
    assertInstanceOf(
        DrawDossier.Result.Drawn.class,
        draw.draw(
            new FileReading(
                Town.OFFICER, new Whose.Id(town.doctor), Town.TODAY, Optional.empty())));
  }

  private static String texts(PersonFileView file) {
    return file.timeline().stream().map(item -> item.text()).collect(Collectors.joining());
  }

  @Test
  void whatIsReadTodayIsReadTheSameLaterAsKnownToday() {
    RegistryDesk registry = new RegistryDesk(jifen);
    PersonId twin = twin();
    Map<LocalDate, List<PersonFileView>> seen = new LinkedHashMap<>();
    see(seen, twin);
    jifen.now.set(Town.TODAY.plusDays(1));
    merge(registry, twin);
    see(seen, twin);
    jifen.now.set(Town.TODAY.plusDays(2));
    town.notified(twin, "CF2");
    see(seen, twin);
    jifen.now.set(Town.TODAY.plusDays(3));
    split(registry, twin);
    see(seen, twin);
    jifen.now.set(Town.TODAY.plusDays(4));
    merge(registry, twin);
    seen.forEach(
        (day, views) -> {
          for (PersonFileView view : views) {
            PersonFileView known = fileOf(personOf(views.indexOf(view), twin), Optional.of(day));
            assertEquals(view.person(), known.person(), day.toString());
            assertEquals(view.standing(), known.standing(), day.toString());
            assertEquals(view.years(), known.years(), day.toString());
            assertEquals(view.measures(), known.measures(), day.toString());
            assertEquals(view.timeline(), known.timeline(), day.toString());
          }
        });
  }

  private PersonId personOf(int index, PersonId twin) {
    return index == 0 ? town.doctor : twin;
  }

  private void see(Map<LocalDate, List<PersonFileView>> seen, PersonId twin) {
    seen.put(
        jifen.now.today(),
        List.of(fileOf(town.doctor, Optional.empty()), fileOf(twin, Optional.empty())));
  }

  @Test
  void whatWasKnownWhileTwoWereOneIsOnlyForWhoMaySeeBoth() {
    RegistryDesk registry = new RegistryDesk(jifen);
    PersonId twin = twin();
    merge(registry, twin);
    jifen.now.set(Town.TODAY.plusDays(1));
    split(registry, twin);
    Actor clinic = NoticeDesk.of(Town.CLINIC);
    FileReading merged =
        new FileReading(clinic, new Whose.Id(town.doctor), Town.TODAY, Optional.of(Town.TODAY));
    assertInstanceOf(
        ReadPersonFile.Result.Refused.class,
        read.read(merged),
        "the twin was never registered at the clinic");
    FileReading own =
        new FileReading(clinic, new Whose.Id(town.doctor), Town.TODAY, Optional.empty());
    assertInstanceOf(ReadPersonFile.Result.Shown.class, read.read(own));
    accesses.clear();
    fileOf(twin, Optional.of(Town.TODAY));
    assertEquals(
        Set.of(town.doctor, twin),
        accesses.stream().map(FileAccess::person).collect(Collectors.toSet()));
  }

  @Test
  void whoWasNotKnownYetHasNoFileThen() {
    assertInstanceOf(
        ReadPersonFile.Result.Unknown.class,
        read.read(reading(Town.TODAY, Optional.of(Town.TODAY.minusDays(1)))));
    assertInstanceOf(
        DrawDossier.Result.Unknown.class,
        draw.draw(reading(Town.TODAY, Optional.of(Town.TODAY.minusDays(1)))));
    assertInstanceOf(
        ReadPersonFile.Result.Unknown.class,
        read.read(
            new FileReading(
                Desk.OFFICER, new Whose.Id(new PersonId(999_999)), Town.TODAY, Optional.empty())));
  }

  @Test
  void readingAndDrawingAreForTheSamePeopleAndBothAreNoted() {
    file(Town.TODAY, Town.TODAY);
    dossier(Town.TODAY, Optional.empty());
    assertEquals(
        List.of(FileAccess.What.FILE, FileAccess.What.FILE),
        accesses.stream().map(FileAccess::what).toList());
    accesses.clear();
    for (Actor other :
        List.of(
            Desk.actor("elsewhere", "650200", Role.OFFICER),
            Desk.actor("settlement", "650102", Role.SETTLEMENT))) {
      FileReading reading =
          new FileReading(other, new Whose.Id(town.doctor), Town.TODAY, Optional.empty());
      assertInstanceOf(ReadPersonFile.Result.Refused.class, read.read(reading));
      assertInstanceOf(DrawDossier.Result.Refused.class, draw.draw(reading));
    }
    assertEquals(List.of(), accesses);
    assertEquals(1, drawn.size());
  }

  @Test
  void theTimelineTellsStepsTooAndWhoTookThem() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    new NoticeDesk(town).delivered(notice.id(), Party.INSTITUTION, Town.TODAY);
    TimelineItem step = file(Town.TODAY, Town.TODAY).timeline().getLast();
    assertEquals(TimelineItem.Type.STEP, step.type());
    assertEquals(Optional.of("NoticeDelivered"), step.step());
    assertEquals(Town.TODAY, step.effectiveOn());
    assertEquals("officer", step.recordedBy());
    assertEquals("650102", step.office());
    assertTrue(
        step.text().startsWith("以直接送达方式向定点医药机构送达处理通知书（" + notice.number().text() + "）"),
        step.text());
    assertEquals(
        List.of(
            "依据行政处罚（CF1）对行为B1记9分（第三十五条第（二）项，主要责任）。",
            "出具处理通知书（"
                + notice.number().text()
                + "），决定文号CF1，涉及1项记分；自2026年5月11日起暂停医保支付资格2个月，依据第三十八条第（二）项。"),
        file(Town.TODAY, Town.TODAY).timeline().stream().limit(2).map(TimelineItem::text).toList());
  }

  @Test
  void theDocumentSaysWhatTheFileSays() {
    RegisteredNotice notice = suspendedAndCorrectedLater();
    PersonDossier before = dossier(Town.TODAY, Optional.of(CORRECTED.minusDays(1)));
    assertEquals(Status.SUSPENDED, before.status());
    assertEquals(Points.of(9), before.years().getFirst().balance());
    assertEquals(Optional.empty(), before.scores().getFirst().voidedOn());
    assertEquals(FileDesk.endOf(CORRECTED.minusDays(1)), before.knownAt());
    assertEquals(2, before.timeline().size());
    assertEquals(2, before.registrations().size());

    PersonDossier after = dossier(Town.TODAY, Optional.of(CORRECTED));
    assertEquals(Status.NORMAL, after.status());
    assertEquals(Optional.of(CORRECTED), after.scores().getFirst().voidedOn());
    assertEquals(Points.ZERO, after.scores().getFirst().score().added());
    assertEquals(1, after.measures().size());
    assertTrue(after.measures().getFirst().voided());
    assertEquals(notice.number().text(), after.measures().getFirst().noticeNumber());
    assertEquals(jifen.now.instant(), after.knownAt());
    assertEquals(
        file(Town.TODAY, CORRECTED).timeline().stream().map(TimelineItem::text).toList(),
        after.timeline().stream().map(PersonDossier.TimelineEntry::text).toList());
    assertEquals(after.timeline().getLast().sequence(), after.position());
  }
}
