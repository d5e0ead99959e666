package cn.jifen.application.agreements;

import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.UserId;
import java.util.Set;
import java.util.stream.Collectors;

/** Who proposed linked measures (Art 37): the approver alone stands with the order in the file. */
public final class LinkedProposers {
  private final InstitutionFiles files;

  public LinkedProposers(InstitutionFiles files) {
    this.files = files;
  }

  /**
   * The officers whose proposals ordered any of these measures or gave it another term; empty for
   * orders that no proposal about the institution led to. Call it inside a transaction.
   */
  public Set<UserId> of(InstitutionCode institution, Set<OrderId> orders) {
    return LinkedCase.all(files.load(institution)).stream()
        .filter(one -> one.orders().stream().map(LinkedOrder::order).anyMatch(orders::contains))
        .map(LinkedCase::proposedBy)
        .collect(Collectors.toSet());
  }
}
