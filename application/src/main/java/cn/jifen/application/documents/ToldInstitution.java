package cn.jifen.application.documents;

import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.PersonFile;
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

  /** The institution that a notice about scores or an order was for; empty as above. */
  public Optional<InstitutionCode> of(AppealedNotice notice, PersonFile file) {
    for (FileEvent event : file.events()) {
      if (event instanceof FileEvent.ScoreRecorded recorded
          && notice.scores().contains(recorded.score().id())) {
        return Optional.of(recorded.score().decision().institution());
      }
      if (event instanceof MeasureOrdered ordered && notice.orders().contains(ordered.order())) {
        return of(ordered);
      }
    }
    return Optional.empty();
  }
}
