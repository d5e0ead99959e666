package cn.jifen.application.verification;

import cn.jifen.application.access.Actor;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CorrectionDemand;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what the regular check of the register finds (Art 45, 58), per office or institution. */
public final class ListFindings {
  private final UnitOfWork unitOfWork;
  private final VerificationLists lists;
  private final PractitionerCards cards;
  private final PersonFiles files;
  private final ListScopes scopes;
  private final VerificationFindings findings;
  private final Now now;

  public ListFindings(
      UnitOfWork unitOfWork,
      VerificationLists lists,
      PractitionerCards cards,
      PersonFiles files,
      Institutions institutions,
      RuleBook book,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.lists = lists;
    this.cards = cards;
    this.files = files;
    this.scopes = new ListScopes(institutions);
    this.findings = new VerificationFindings(book);
    this.now = now;
  }

  /**
   * One line.
   *
   * @param person masked, with all registrations
   * @param basis the article against which it is
   * @param demand the open order to correct it; empty: none
   */
  public record Line(
      FoundDefect found,
      PractitionerView person,
      LegalBasis basis,
      Optional<CorrectionDemand> demand) {}

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<Line> lines) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page of what is found today.
   *
   * @param scope empty: the office's own area, or the actor's own institution
   * @param after place after which the page starts
   */
  public Result list(
      Actor actor, RegistryDefect defect, Optional<Scope> scope, ListKey after, int limit) {
    return unitOfWork.inTransaction(
        () -> {
          Scope wanted = scope.orElseGet(() -> scopes.ownOf(actor));
          return scopes
              .deny(actor, wanted)
              .<Result>map(Result.Refused::new)
              .orElseGet(
                  () ->
                      new Result.Listed(
                          lines(defect, lists.found(defect, wanted, now.today(), after, limit))));
        });
  }

  private List<Line> lines(RegistryDefect defect, List<FoundDefect> found) {
    List<PersonId> people = found.stream().map(FoundDefect::person).distinct().toList();
    Map<String, PractitionerView> shown = PeopleShown.byId(cards, people);
    Map<PersonId, VersionedFile> loaded = files.load(people);
    return found.stream()
        .flatMap(
            line ->
                Optional.ofNullable(shown.get(line.person().toString())).stream()
                    .map(
                        person ->
                            new Line(
                                line,
                                person,
                                findings.basisOf(defect),
                                open(defect, line, loaded))))
        .toList();
  }

  private static Optional<CorrectionDemand> open(
      RegistryDefect defect, FoundDefect line, Map<PersonId, VersionedFile> loaded) {
    return Optional.ofNullable(loaded.get(line.person())).stream()
        .flatMap(file -> CorrectionDemand.in(file.steps(RegistryStep.class)).stream())
        .filter(CorrectionDemand::isOpen)
        .filter(demand -> demand.isAbout(line.institution(), defect))
        .findFirst();
  }
}
