package cn.jifen.application.agreements;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEvent;
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

/** What the steps of procedures about an institution have in common. */
public final class InstitutionDesk {
  private final Institutions institutions;
  private final InstitutionFiles files;
  private final Ledger ledger;
  private final RuleBook book;

  public InstitutionDesk(
      Institutions institutions, InstitutionFiles files, Ledger ledger, RuleBook book) {
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

  /** The institution; or why the actor may not act on it in that role. */
  sealed interface Entry {
    /** The actor may. */
    record Open(Institution place) implements Entry {}

    /** The actor may not, or there is none. */
    record Closed(Refusal refusal) implements Entry {}
  }

  Entry enter(Act act, Role role, InstitutionCode code) {
    Optional<Refusal> noRole = Access.requireRole(act.actor(), role);
    if (noRole.isPresent()) {
      return new Entry.Closed(noRole.get());
    }
    Optional<Institution> place = find(code);
    if (place.isEmpty()) {
      return new Entry.Closed(Access.unknown(act.actor(), findings().unknownInstitution()));
    }
    return Access.requireRoleIn(act.actor(), role, place.get().region())
        .<Entry>map(Entry.Closed::new)
        .orElseGet(() -> new Entry.Open(place.get()));
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
