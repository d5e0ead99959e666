package cn.jifen.application.agreements;

import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.LinkedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who handled linked measures (Art 37): the approver alone stands with the order in the file. */
public final class LinkedProposers {
  private final InstitutionFiles files;

  public LinkedProposers(InstitutionFiles files) {
    this.files = files;
  }

  /**
   * Whoever proposed, returned or approved a proposal that ordered any of these measures or gave it
   * another term, or one that named the same person because of the same suspension or end of the
   * agreement, also where it was returned: that, too, was a judgement of this person's
   * responsibility. Empty for orders that no proposal about the institution led to. Call it inside
   * a transaction.
   */
  public Set<UserId> of(InstitutionCode institution, Set<OrderId> orders) {
    VersionedSteps at = files.load(institution);
    List<LinkedCase> all = LinkedCase.all(at);
    Set<Matter> matters =
        all.stream()
            .flatMap(one -> one.orders().stream().map(order -> Map.entry(one, order)))
            .filter(ordered -> orders.contains(ordered.getValue().order()))
            .map(ordered -> Matter.of(ordered.getKey(), ordered.getValue().person()))
            .collect(Collectors.toSet());
    Set<Long> sequences =
        all.stream()
            .filter(
                one ->
                    one.proposed().people().stream()
                        .anyMatch(named -> matters.contains(Matter.of(one, named.person()))))
            .flatMap(one -> one.sequences().stream())
            .collect(Collectors.toSet());
    return at.steps().stream()
        .filter(taken -> sequences.contains(taken.sequence()))
        .map(TakenStep::by)
        .collect(Collectors.toSet());
  }

  /** A person's responsibility for what an agreement was suspended or ended for. */
  private record Matter(LinkedRule rule, LocalDate agreementFrom, PersonId person) {
    static Matter of(LinkedCase one, PersonId person) {
      return new Matter(one.proposed().rule(), one.proposed().agreementFrom(), person);
    }
  }
}
