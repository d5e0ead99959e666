package cn.jifen.application.documents;

import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import java.util.Optional;

/**
 * To which institution a measure without a score was notified (Art 42). Entries of a lost
 * qualification from before the order named it are told by the notice in the register.
 */
public final class ToldInstitution {
  private final DocumentRegister documents;

  public ToldInstitution(DocumentRegister documents) {
    this.documents = documents;
  }

  /** The institution of an order; empty when its notice is not in the register either. */
  public Optional<InstitutionCode> of(MeasureOrdered order) {
    return order
        .institution()
        .or(
            () ->
                documents
                    .find(new DocumentId(order.notice().value()))
                    .flatMap(IssuedDocument::institution));
  }
}
