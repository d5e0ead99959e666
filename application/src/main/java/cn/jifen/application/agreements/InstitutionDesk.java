package cn.jifen.application.agreements;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Institutions;
import cn.jifen.domain.agreements.AgreementStep;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** What the steps of procedures about an institution have in common. */
public final class InstitutionDesk {
  private final OnceOnly onceOnly;
  private final Institutions institutions;
  private final InstitutionFiles files;
  private final Ledger ledger;
  private final RuleBook book;

  public InstitutionDesk(
      OnceOnly onceOnly,
      Institutions institutions,
      InstitutionFiles files,
      Ledger ledger,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.institutions = institutions;
    this.files = files;
    this.ledger = ledger;
    this.book = book;
  }

  AgreementFindings findings() {
    return new AgreementFindings(book);
  }

  RuleBook book() {
    return book;
  }

  /**
   * Runs a command about an institution once.
   *
   * @param again answers a repetition, from the id of what was made then
   * @param refused answers an actor without the role in the institution's area
   * @param work what the command does there
   */
  <R> R run(
      Act act,
      Role role,
      Command command,
      InstitutionCode code,
      LongFunction<R> again,
      Function<Refusal, R> refused,
      Function<Institution, Effect<R>> work) {
    return onceOnly.run(act, command, again, refused, () -> at(act, role, code, refused, work));
  }

  private <R> Effect<R> at(
      Act act,
      Role role,
      InstitutionCode code,
      Function<Refusal, R> refused,
      Function<Institution, Effect<R>> work) {
    Optional<Institution> place = find(code);
    return Access.requireRole(act.actor(), role)
        .or(() -> outside(act, place))
        .map(refusal -> Effect.none(refused.apply(refusal)))
        .orElseGet(() -> work.apply(place.orElseThrow()));
  }

  private Optional<Refusal> outside(Act act, Optional<Institution> place) {
    if (place.isEmpty()) {
      return Optional.of(Access.unknown(act.actor(), findings().unknownInstitution()));
    }
    return act.actor().covers(place.get().region())
        ? Optional.empty()
        : Optional.of(Access.areaNotCovered());
  }

  Optional<Institution> find(InstitutionCode code) {
    return Optional.ofNullable(institutions.find(List.of(code)).get(code));
  }

  VersionedSteps steps(InstitutionCode code) {
    return files.load(code);
  }

  /** Saves the institution's file, before anything is appended to the ledger. */
  void save(VersionedSteps loaded) {
    files.save(loaded);
  }

  /** Saves the institution's file and appends a step to it. */
  void record(Act act, VersionedSteps loaded, AgreementStep step) {
    files.save(loaded);
    ledger.append(act, List.of(new LedgerEvent.AtInstitution(loaded.institution(), step)));
  }

  static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }
}
