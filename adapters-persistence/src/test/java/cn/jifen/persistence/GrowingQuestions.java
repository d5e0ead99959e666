package cn.jifen.persistence;

import cn.jifen.application.agreements.MeasuredStaff;
import cn.jifen.application.agreements.StaffEntries;
import cn.jifen.application.attachments.AttachmentOwner;
import cn.jifen.application.attachments.Attachments;
import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.RunningTerms;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.importing.RecordedKeys;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.NoticePlace;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.ReportableCases;
import cn.jifen.application.notices.ReportedPeople;
import cn.jifen.application.registry.InstitutionViews;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.NamesakePair;
import cn.jifen.application.registry.Namesakes;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerIndex;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.VersionKey;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.ProposalState;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.application.scoring.ScoredPeople;
import cn.jifen.application.verification.ListKey;
import cn.jifen.application.verification.Scope;
import cn.jifen.application.verification.VerificationLists;
import cn.jifen.domain.deadlines.TermState;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.restoration.CertificateNo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the program asks the ports about the register of {@link Million}, worst cases among it. */
final class GrowingQuestions {
  private static final int PAGE = 100;
  private static final AreaCode CITY = new AreaCode("650100");
  private static final AreaCode PROVINCE = new AreaCode("650000");
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H7");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final LocalDate TO = LocalDate.of(2026, 3, 31);
  private static final Year YEAR = Year.of(2026);
  private static final Instant MOMENT = Instant.parse("2026-06-01T00:00:00Z");

  /** Rows of some pages: those of a few hundred people. */
  private static final long PAGES = 5_000;

  /**
   * Rows of the lists over an area that first gather their cases, which are few among the people:
   * some for each case, far from one for each person.
   */
  private static final long CASES = Million.PEOPLE / 4;

  /**
   * A question to a port.
   *
   * @param most rows that may be read for it
   */
  record Question(String name, long most, Runnable asked) {}

  private final Store store;
  private final List<Question> questions = new ArrayList<>();

  private GrowingQuestions(Store store) {
    this.store = store;
  }

  static List<Question> to(Store store) {
    GrowingQuestions all = new GrowingQuestions(store);
    all.aboutEligibility();
    all.aboutPeople();
    all.aboutInstitutions();
    all.aboutNotices();
    all.aboutFiles();
    all.aboutCases();
    all.aboutQueues();
    all.aboutDefects();
    return all.questions;
  }

  private <T> void ask(String name, Class<T> port, Consumer<T> asked) {
    questions.add(new Question(name, PAGES, () -> asked.accept(store.get(port))));
  }

  private <T> void askOverCases(String name, Class<T> port, Consumer<T> asked) {
    questions.add(new Question(name, CASES, () -> asked.accept(store.get(port))));
  }

  private void aboutEligibility() {
    IdentityDocument document =
        new IdentityDocument(IdentityType.RESIDENT_ID, "659999196001010014");
    ask(
        "eligibility of one person",
        EligibilityFacts.class,
        facts -> facts.load(codes(1), Set.of(new InstitutionCode("H1"))));
    ask(
        "eligibility of many people",
        EligibilityFacts.class,
        facts -> facts.load(codes(500), institutions(60)));
    ask("eligibility by document", EligibilityFacts.class, f -> f.loadByIdentity(document));
    ask("people by document", People.class, p -> p.byIdentity(List.of(document)));
  }

  private void aboutPeople() {
    ask("people by code", People.class, p -> p.byCode(codes(500)));
    ask("people as known at a moment", People.class, p -> p.knownAt(ids(500), MOMENT));
    ask(
        "versions of a person",
        People.class,
        p -> p.versionsOf(new PersonId(7), VersionKey.START, PAGE));
    ask("registrations", Registrations.class, r -> r.of(ids(500)));
    ask(
        "registrations as known at a moment",
        Registrations.class,
        r -> r.knownAt(ids(500), MOMENT));
    ask("people of a name", PractitionerIndex.class, i -> i.named("姓名7", CITY, 0, PAGE));
    ask(
        "people of one name in a city",
        Namesakes.class,
        n -> n.within(CITY, NamesakePair.START, PAGE));
    ask(
        "people of one name in the province, a later page",
        Namesakes.class,
        n -> n.within(PROVINCE, new NamesakePair(Million.PEOPLE / 2, 0), PAGE));
    ask("people at an institution", PractitionerIndex.class, i -> i.at(HOSPITAL, 0, PAGE));
  }

  private void aboutInstitutions() {
    ask("institutions by code", Institutions.class, i -> i.find(institutions(60)));
    ask("institutions of a city", InstitutionViews.class, v -> v.page(CITY, "", PAGE));
    ask("institutions of the province", InstitutionViews.class, v -> v.page(PROVINCE, "H2", PAGE));
    ask("steps about an institution", InstitutionFiles.class, f -> f.load(HOSPITAL));
    ask("entries of an institution's people", StaffEntries.class, e -> e.of(HOSPITAL));
    ask("measured staff of an institution", MeasuredStaff.class, m -> m.of(HOSPITAL, YEAR));
    askOverCases(
        "measured staff in a city", MeasuredStaff.class, m -> m.within(CITY, YEAR, "", PAGE));
    askOverCases(
        "measured staff in the province, a later page",
        MeasuredStaff.class,
        m -> m.within(PROVINCE, YEAR, "H5", PAGE));
  }

  private void aboutNotices() {
    Optional<OfficeCode> office = Optional.of(new OfficeCode("650100"));
    Optional<NoticePlace> later =
        Optional.of(new NoticePlace(LocalDate.of(2026, 3, 15), new NoticeId(Million.SCORED / 2)));
    for (Optional<NoticePlace> after : List.of(Optional.<NoticePlace>empty(), later)) {
      String page = after.isEmpty() ? "" : ", a later page";
      ask(
          "notices of a month" + page,
          Notices.class,
          n -> n.issued(FROM, TO, Optional.empty(), after, PAGE));
      ask(
          "notices of an office and month" + page,
          Notices.class,
          n -> n.issued(FROM, TO, office, after, PAGE));
    }
    ask("a notice", Notices.class, n -> n.find(new NoticeId(7)));
    ask("a notice by number", Notices.class, n -> n.findByNumber("号7"));
    ask("documents of a person", DocumentRegister.class, d -> d.ofPerson(new PersonId(7), 0, PAGE));
    ask("a document", DocumentRegister.class, d -> d.find(new DocumentId(7)));
    ask("a document by number", DocumentRegister.class, d -> d.findByNumber("函7"));
    ask("a document by code", DocumentRegister.class, d -> d.findByCode("W7"));
  }

  private void aboutFiles() {
    ask("the ledger, a page", Ledger.class, ledger -> ledger.after(1000, PAGE));
    ask("the entries of a person", FileEntries.class, e -> e.of(new PersonId(7)));
    ask("the entries of a person and a merged one", FileEntries.class, e -> e.of(new PersonId(0)));
    ask(
        "files to be changed",
        PersonFiles.class,
        f -> f.load(List.of(new PersonId(Million.PEOPLE - 1))));
    ask(
        "attachments of a person",
        Attachments.class,
        a -> a.of(new AttachmentOwner.OfPerson(new PersonId(7)), 0, PAGE));
    ask(
        "attachments of an institution",
        Attachments.class,
        a -> a.of(new AttachmentOwner.OfInstitution(HOSPITAL), 0, PAGE));
    ask("training credits of a person", TrainingCredits.class, t -> t.of(new PersonId(7)));
    ask("a training credit", TrainingCredits.class, t -> t.find(new CertificateNo("ZS7")));
    ask(
        "rows that were imported",
        RecordedKeys.class,
        k -> k.digests("decisions", List.of("CF1", "CF2")));
  }

  private void aboutCases() {
    ask(
        "proposals to be decided",
        Proposals.class,
        p -> p.inState(ProposalState.SUBMITTED, new AreaCode("659000"), 0, PAGE));
    ask("decisions by number", Decisions.class, d -> d.find(List.of(new DecisionNo("CF7"))));
    ask("what became of a decision", Decisions.class, d -> d.revisionsOf(new DecisionNo("CF7")));
    ask("people scored in a decision", ScoredPeople.class, s -> s.in(new DecisionNo("CF7")));
    ask(
        "cases of a city and month to be passed on",
        ReportableCases.class,
        r -> r.within(CITY, FROM, TO));
    ask("people whose reported cases changed", ReportedPeople.class, r -> r.changedSince(CITY));
  }

  private void aboutQueues() {
    for (AreaCode area : List.of(new AreaCode("650101"), CITY, PROVINCE)) {
      queue("in " + area, area, Optional.empty(), Optional.empty());
      for (TermState state : TermState.values()) {
        queue(state + " in " + area, area, Optional.empty(), Optional.of(state));
      }
    }
    queue("of an institution", PROVINCE, Optional.of(HOSPITAL), Optional.empty());
    queue("done by an institution", PROVINCE, Optional.of(HOSPITAL), Optional.of(TermState.DONE));
    ask(
        "terms of a person",
        RunningTerms.class,
        t ->
            t.page(
                filter(PROVINCE, Optional.empty(), Optional.of(new PersonId(7)), Optional.empty()),
                Optional.empty(),
                PAGE));
  }

  private void queue(
      String which,
      AreaCode area,
      Optional<InstitutionCode> institution,
      Optional<TermState> state) {
    TermFilter filter = filter(area, institution, Optional.empty(), state);
    QueuePlace later =
        new QueuePlace(LocalDate.of(2026, 9, 1), TermOwner.of(Million.SCORED / 2, 1, "H7"));
    ask("terms " + which, RunningTerms.class, t -> t.page(filter, Optional.empty(), PAGE));
    ask(
        "terms " + which + ", a later page",
        RunningTerms.class,
        t -> t.page(filter, Optional.of(later), PAGE));
  }

  private static TermFilter filter(
      AreaCode area,
      Optional<InstitutionCode> institution,
      Optional<PersonId> person,
      Optional<TermState> state) {
    return new TermFilter(
        TODAY,
        area,
        institution,
        person,
        Optional.empty(),
        state,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private void aboutDefects() {
    Scope at = new Scope.At(HOSPITAL);
    Scope city = new Scope.Area(CITY);
    Scope province = new Scope.Area(PROVINCE);
    ListKey later = new ListKey("H5", 0, 0);
    for (RegistryDefect defect : RegistryDefect.values()) {
      ask(
          defect + " at an institution",
          VerificationLists.class,
          v -> v.found(defect, at, TODAY, ListKey.START, PAGE));
      askOverCases(
          defect + " in a city",
          VerificationLists.class,
          v -> v.found(defect, city, TODAY, ListKey.START, PAGE));
      askOverCases(
          defect + " in the province, a later page",
          VerificationLists.class,
          v -> v.found(defect, province, TODAY, later, PAGE));
    }
    ask(
        "orders to correct at an institution",
        VerificationLists.class,
        v -> v.openDemands(at, ListKey.START, PAGE));
    ask(
        "orders to correct in a city",
        VerificationLists.class,
        v -> v.openDemands(city, ListKey.START, PAGE));
    ask(
        "people to be marked at an institution",
        VerificationLists.class,
        v -> v.marked(HOSPITAL, TODAY, 0, PAGE));
  }

  private static List<PersonCode> codes(int many) {
    return IntStream.range(0, many).mapToObj(i -> new PersonCode("D" + i * 7)).toList();
  }

  private static List<PersonId> ids(int many) {
    return IntStream.range(0, many).mapToObj(i -> new PersonId(i * 7L)).toList();
  }

  private static List<InstitutionCode> institutions(int many) {
    return IntStream.range(0, many).mapToObj(i -> new InstitutionCode("H" + i * 7)).toList();
  }
}
