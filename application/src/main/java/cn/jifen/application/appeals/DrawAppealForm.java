package cn.jifen.application.appeals;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.documents.AppealForm;
import cn.jifen.application.documents.AppealForms;
import cn.jifen.application.documents.AppealForms.Receipt;
import cn.jifen.application.documents.Appellant;
import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.appeals.AppealRules;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.Practitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws the 陈述申辩书 against a notice, ready to be written and signed by hand and sealed (Art 48).
 * Like every blank form it has no number and is not kept; the signed one comes back as an
 * attachment when the appeal is received.
 */
public final class DrawAppealForm {
  private final UnitOfWork unitOfWork;
  private final Source source;
  private final RegionalCalendars calendars;
  private final AppealForms forms;
  private final OfficialDocuments documents;
  private final AppealRules rules;
  private final Now now;

  /** Where the notice and its parties are found. */
  public record Source(PersonFiles files, People people, ToldInstitution told) {}

  public DrawAppealForm(
      UnitOfWork unitOfWork,
      Source source,
      RegionalCalendars calendars,
      AppealForms forms,
      OfficialDocuments documents,
      RuleBook book,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.source = source;
    this.calendars = calendars;
    this.forms = forms;
    this.documents = documents;
    this.rules = new AppealRules(book.latest());
    this.now = now;
  }

  /** What came of it. */
  public sealed interface Result {
    /** The PDF. */
    record Drawn(byte[] pdf) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  private sealed interface Content {
    record Ready(AppealForm form) implements Content {}

    record Not(Refusal refusal) implements Content {}
  }

  /**
   * The form for a notice in a person's file.
   *
   * @return refused for whoever is neither the person nor the institution of the notice nor of an
   *     office whose area covers it, and for a notice that is not in the file
   * @throws cn.jifen.application.notices.UndrawableText when a character is in no font
   */
  public Result draw(Actor actor, PersonId person, NoticeId notice, Appellant appellant) {
    return Access.requireAnyRole(
            actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION, Role.PERSON)
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                switch (unitOfWork.inTransaction(() -> content(actor, person, notice, appellant))) {
                  case Content.Ready ready -> new Result.Drawn(documents.draw(ready.form()));
                  case Content.Not not -> new Result.Refused(not.refusal());
                });
  }

  private Content content(Actor actor, PersonId person, NoticeId id, Appellant appellant) {
    VersionedFile file = Objects.requireNonNull(source.files().load(List.of(person)).get(person));
    Optional<AppealedNotice> notice = AppealedNotice.in(file.file(), id);
    Optional<InstitutionCode> institution =
        notice.flatMap(found -> source.told().of(found, file.file()));
    if (notice.isEmpty() || institution.isEmpty()) {
      return Visibility.of(actor)
          .<Content>ofUnknown(
              Content.Not::new, () -> new Content.Not(Refusal.of(rules.unknownNotice())));
    }
    return sees(actor, person, notice.get(), institution.get())
        ? new Content.Ready(
            forms.of(
                person,
                institution.get(),
                notice.get(),
                appellant,
                receipt(notice.get(), appellant, file.steps(NoticeStep.class)),
                now.today()))
        : new Content.Not(Access.areaNotCovered());
  }

  private boolean sees(
      Actor actor, PersonId person, AppealedNotice notice, InstitutionCode institution) {
    Visibility visibility = Visibility.of(actor);
    return visibility.sees(institution, notice.area())
        || visibility.isSelf(
            Optional.ofNullable(source.people().byId(List.of(person)).get(person))
                .flatMap(Practitioner::code));
  }

  /** Both appeal in time as long as the one who received it first does. */
  private Optional<Receipt> receipt(
      AppealedNotice notice, Appellant appellant, List<NoticeStep> steps) {
    List<Party> parties =
        switch (appellant) {
          case PERSON -> List.of(Party.PERSON);
          case INSTITUTION -> List.of(Party.INSTITUTION);
          case BOTH -> List.of(Party.PERSON, Party.INSTITUTION);
        };
    List<LocalDate> days =
        parties.stream()
            .flatMap(party -> AppealRules.receiptOf(notice, party, steps).stream())
            .toList();
    return days.size() < parties.size()
        ? Optional.empty()
        : days.stream().min(LocalDate::compareTo).map(day -> receipt(notice, day));
  }

  /** A last day that may still move is left to be filled in. */
  private Receipt receipt(AppealedNotice notice, LocalDate day) {
    DueDate due = rules.appealBy(day, calendars.in(notice.area()));
    return new Receipt(day, Optional.of(due).filter(d -> !d.provisional()).map(DueDate::day));
  }
}
