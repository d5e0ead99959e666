package cn.jifen.application.documents;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.OrderRevoked;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.CorrectionIssued;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The revocation of a measure without a score as it was recorded, to answer a repeated command.
 *
 * @param on day of the revocation
 * @param after the file as it was then
 * @param letter 撤销通知书; empty where none was issued
 */
public record RecordedRevocation(LocalDate on, PersonFile after, Optional<DocumentId> letter) {

  /** The revocation of an order; empty when it was not revoked. */
  public static Optional<RecordedRevocation> of(VersionedFile file, OrderId order) {
    return revoked(file, order)
        .flatMap(
            revoked ->
                file.after(revoked::equals)
                    .map(
                        after ->
                            new RecordedRevocation(
                                revoked.revokedOn(),
                                after,
                                noticeOf(file, order).flatMap(notice -> letter(file, notice)))));
  }

  private static Optional<OrderRevoked> revoked(VersionedFile file, OrderId order) {
    return file.file().events().stream()
        .flatMap(e -> e instanceof OrderRevoked revoked ? Stream.of(revoked) : Stream.empty())
        .filter(revoked -> revoked.order().equals(order))
        .findFirst();
  }

  private static Optional<NoticeId> noticeOf(VersionedFile file, OrderId order) {
    return file.file().events().stream()
        .flatMap(e -> e instanceof MeasureOrdered ordered ? Stream.of(ordered) : Stream.empty())
        .filter(ordered -> ordered.order().equals(order))
        .map(MeasureOrdered::notice)
        .findFirst();
  }

  private static Optional<DocumentId> letter(VersionedFile file, NoticeId revoked) {
    return file.steps(NoticeStep.class).stream()
        .flatMap(s -> s instanceof CorrectionIssued letter ? Stream.of(letter) : Stream.empty())
        .filter(letter -> letter.corrected().contains(revoked))
        .map(letter -> new DocumentId(letter.notice().value()))
        .findFirst();
  }
}
