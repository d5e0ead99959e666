package cn.jifen.application.eligibility;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.access.Role;
import cn.jifen.application.eligibility.PersonFileView.MeasureView;
import cn.jifen.application.eligibility.PersonFileView.StandingView;
import cn.jifen.application.eligibility.PersonFileView.YearTotal;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Practitioner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows a person's file (一医一档) and notes who read it. */
public final class ReadPersonFile {
  private final UnitOfWork unitOfWork;
  private final People people;
  private final PractitionerCards cards;
  private final FileEntries entries;
  private final EventReader reader;
  private final FileAccesses accesses;
  private final RuleBook book;
  private final Now now;

  public ReadPersonFile(
      UnitOfWork unitOfWork,
      People people,
      PractitionerCards cards,
      FileEntries entries,
      EventReader reader,
      FileAccesses accesses,
      RuleBook book,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.people = people;
    this.cards = cards;
    this.entries = entries;
    this.reader = reader;
    this.accesses = accesses;
    this.book = book;
    this.now = now;
  }

  /** Whose file. */
  public sealed interface Whose {
    /** By internal id. */
    record Id(PersonId person) implements Whose {}

    /** By national code, an earlier one too. */
    record Code(PersonCode code) implements Whose {}
  }

  /** What came of it. */
  public sealed interface Result {
    record Shown(PersonFileView file) implements Result {}

    /** No such person. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The file with the status on a day. For offices that cover an institution at which the person
   * was ever registered, for such an institution, and for the person.
   */
  public Result read(Actor actor, Whose whose, LocalDate on) {
    Optional<Refusal> denied =
        Access.requireAnyRole(
            actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION, Role.PERSON);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : unitOfWork.inTransaction(() -> found(actor, whose, on));
  }

  private Result found(Actor actor, Whose whose, LocalDate on) {
    List<PractitionerView> found = cards.of(idOf(whose).stream().toList());
    if (found.isEmpty()) {
      return new Result.Unknown();
    }
    PractitionerView card = found.getFirst();
    if (!isSeen(actor, card)) {
      return new Result.Refused(Access.areaNotCovered());
    }
    PersonId person = new PersonId(Long.parseLong(card.personId()));
    accesses.record(new FileAccess(person, actor, now.instant(), FileAccess.What.FILE, ""));
    return new Result.Shown(view(card, person, on));
  }

  private Optional<PersonId> idOf(Whose whose) {
    return switch (whose) {
      case Whose.Id id -> Optional.of(id.person());
      case Whose.Code code -> byCode(code.code());
    };
  }

  private Optional<PersonId> byCode(PersonCode code) {
    Map<PersonCode, Practitioner> found = people.byCode(Set.of(code));
    return Optional.ofNullable(found.get(code)).map(Practitioner::id);
  }

  private static boolean isSeen(Actor actor, PractitionerView card) {
    Visibility visibility = Visibility.of(actor);
    return visibility.isSelf(card.personCode().map(PersonCode::new))
        || card.registrations().stream()
            .filter(r -> !r.region().isEmpty())
            .anyMatch(
                r ->
                    visibility.sees(
                        new InstitutionCode(r.institutionCode()), new AreaCode(r.region())));
  }

  private PersonFileView view(PractitionerView card, PersonId person, LocalDate on) {
    List<LedgerEntry> recorded = entries.of(person);
    Map<LedgerEntry, FileEvent> events = new LinkedHashMap<>();
    recorded.forEach(entry -> event(entry).ifPresent(event -> events.put(entry, event)));
    PersonFile file = PersonFile.replay(book, person, List.copyOf(events.values()));
    FileTimeline timeline = new FileTimeline(file);
    List<TimelineItem> items = new ArrayList<>();
    events.forEach((entry, event) -> items.add(timeline.item(entry, event)));
    return new PersonFileView(
        card,
        standing(file.standingOn(on)),
        years(file),
        file.measures().stream().map(ReadPersonFile::measure).toList(),
        items);
  }

  private Optional<FileEvent> event(LedgerEntry entry) {
    return switch (reader.read(entry)) {
      case LedgerEvent.InFile in -> Optional.of(in.event());
      case LedgerEvent.InCase _ -> Optional.empty();
      case LedgerEvent.AtInstitution _,
          LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          throw new IllegalStateException("entry " + entry.sequence() + " is in no file");
    };
  }

  private static StandingView standing(Standing standing) {
    return new StandingView(
        standing.on(),
        standing.status(),
        standing.label(),
        standing.awaitingRestoration(),
        standing.termEndsBefore(),
        standing.decisive().map(m -> m.row().code()));
  }

  private static List<YearTotal> years(PersonFile file) {
    return file.balances().totals().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new YearTotal(e.getKey().getValue(), e.getValue().value()))
        .toList();
  }

  private static Optional<String> decisionOf(Measure measure) {
    return switch (measure.cause()) {
      case MeasureCause.Scored scored -> Optional.of(scored.decision().value());
      case MeasureCause.Ordered _ -> Optional.empty();
    };
  }

  private static MeasureView measure(Measure measure) {
    return new MeasureView(
        Long.toString(measure.cause().id()),
        decisionOf(measure),
        measure.notice().toString(),
        measure.row().code(),
        measure.kind(),
        measure.row().basis().citation(),
        measure.row().term().map(MonthTerm::label),
        measure.firstDay(),
        measure.termEndsBefore().map(end -> end.minusDays(1)),
        measure.liftedOn(),
        measure.superseded());
  }
}
