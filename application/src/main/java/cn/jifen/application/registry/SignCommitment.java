package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.Commitment;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records a service commitment (服务承诺书, Art 15–17): the paper that was signed, or the signature on
 * line by the person. A running registration without one shows it from then on; one signed before
 * the registration waits for it (Art 20).
 */
public final class SignCommitment {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Registry registry;
  private final DocumentDesk desk;
  private final CommitmentFindings findings;
  private final RegistryFindings unknown;
  private final RuleBook book;

  /** Where people and registrations are. */
  public record Registry(People people, Registrations registrations, PersonRecords records) {}

  public SignCommitment(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Registry registry,
      DocumentDesk desk,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.registry = registry;
    this.desk = desk;
    this.findings = new CommitmentFindings(book);
    this.unknown = new RegistryFindings(book);
    this.book = book;
  }

  /**
   * One commitment.
   *
   * @param paperSignedOn day on the signed paper, today at the latest; empty: signed on line, now,
   *     by the person
   */
  public record Signature(
      PersonId person, InstitutionCode institution, Optional<LocalDate> paperSignedOn) {}

  /** What came of it. */
  public sealed interface Result {
    /** The commitment is recorded, with its document. */
    record Signed(DocumentId document) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records it.
   *
   * @return refused on line for anybody but the person, on paper for anybody but the institution
   *     and the officers of its area, for an unknown person or institution, for a day that has not
   *     come, and where a commitment was signed already
   */
  public Result sign(Act act, Signature signature) {
    Optional<Refusal> denied = withoutRole(act.actor(), signature);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    try {
      return onceOnly.run(
          act,
          Command.of("sign-commitment", signature),
          made -> new Result.Signed(new DocumentId(made)),
          Result.Refused::new,
          () -> effect(signed(act, signature)));
    } catch (UndrawableText text) {
      return new Result.Refused(Refusal.of(unknown.undrawable(text.codePoint())));
    }
  }

  private static Effect<Result> effect(Result result) {
    return switch (result) {
      case Result.Signed signed -> Effect.on(signed.document().value(), result);
      case Result.Refused _ -> Effect.none(result);
    };
  }

  private Result signed(Act act, Signature signature) {
    Optional<Institution> place = registry.records().place(signature.institution());
    Optional<Refusal> denied = denied(act.actor(), signature, place);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    if (place.isEmpty()) {
      return new Result.Refused(Access.unknown(act.actor(), unknown.unknownInstitution()));
    }
    return registry
        .records()
        .person(signature.person())
        .map(person -> signed(act, signature, person, place.get()))
        .orElseGet(() -> new Result.Refused(Refusal.of(unknown.unknownPerson())));
  }

  private static Optional<Refusal> withoutRole(Actor actor, Signature signature) {
    return signature.paperSignedOn().isEmpty()
        ? Access.requireRole(actor, Role.PERSON)
        : Access.requireAnyRole(actor, Role.INSTITUTION, Role.OFFICER);
  }

  /** An institution that there is not is to everybody but officers as another one. */
  private Optional<Refusal> denied(Actor actor, Signature signature, Optional<Institution> place) {
    if (signature.paperSignedOn().isEmpty()) {
      return isSelf(actor, signature.person()) ? Optional.empty() : foreign();
    }
    return Visibility.of(actor).isInstitution(signature.institution())
        ? Optional.empty()
        : place
            .map(known -> Access.requireRoleIn(actor, Role.OFFICER, known.region()))
            .orElseGet(() -> Access.requireRole(actor, Role.OFFICER));
  }

  private boolean isSelf(Actor actor, PersonId person) {
    PersonCode code = new PersonCode(actor.user().value());
    return Optional.ofNullable(registry.people().byCode(List.of(code)).get(code))
        .map(self -> self.id().equals(person))
        .orElse(false);
  }

  private Optional<Refusal> foreign() {
    return Optional.of(Refusal.of(findings.notOneself()));
  }

  private Result signed(Act act, Signature signature, Practitioner person, Institution place) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    LocalDate on = signature.paperSignedOn().orElse(today);
    if (on.isAfter(today)) {
      return new Result.Refused(Refusal.of(unknown.inFuture(on, today)));
    }
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person.id()));
    List<Registration> there = registry.records().at(person.id(), place.code());
    Commitments commitments = new Commitments(recorder.loaded(person.id()), there);
    Optional<LocalDate> before = commitments.standing(place.code(), on);
    if (before.isPresent()) {
      return new Result.Refused(Refusal.of(findings.signedBefore(before.get())));
    }
    boolean online = signature.paperSignedOn().isEmpty();
    DocumentId document =
        desk.issue(
                act,
                place.region(),
                DocumentSubject.of(DocumentKind.COMMITMENT, person.id(), place.code()),
                identity -> content(identity, person, place, signing(act, on, online)))
            .id();
    registry.registrations().record(Commitments.shown(there, on), act.at());
    recorder.record(person.id(), new RegistryStep.CommitmentSigned(place.code(), on, online));
    recorder.finish(act);
    return new Result.Signed(document);
  }

  private static Commitment.Signing signing(Act act, LocalDate on, boolean online) {
    return online
        ? new Commitment.Signing.OnLine(on, act.commandId())
        : new Commitment.Signing.OnPaper(Optional.of(on));
  }

  private Commitment content(
      DocumentIdentity identity,
      Practitioner person,
      Institution place,
      Commitment.Signing signing) {
    return new Commitment(
        identity,
        book.latest().number(),
        registry.records().named(person),
        PersonRecords.named(place),
        person.category().label(),
        person.practiceScope(),
        signing);
  }
}
