package cn.jifen.application.notices;

import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of notices and the stored documents. Nothing in it is ever changed. */
public interface Notices {
  /**
   * Registers issued notices.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when a number is taken
   */
  void record(Collection<RegisteredNotice> notices);

  Optional<RegisteredNotice> find(NoticeId id);

  /** The notice of that printed number; for verification by number and code. */
  Optional<RegisteredNotice> findByNumber(String numberText);

  /**
   * A page of the notices issued in a period, in the order of {@link RegisteredNotice#place}.
   *
   * @param from first day, included
   * @param to last day, included
   * @param office only of that office; empty: of all
   * @param after place after which the page starts; empty: from the first on
   */
  List<RegisteredNotice> issued(
      LocalDate from,
      LocalDate to,
      Optional<OfficeCode> office,
      Optional<NoticePlace> after,
      int limit);

  /**
   * Stores the document of a notice, once. A second call for the same notice throws
   * ConcurrentChange.
   */
  void storeDocument(NoticeId id, byte[] pdf, String sha256);

  /** The stored bytes; empty while an imported notice was never drawn. */
  Optional<byte[]> document(NoticeId id);
}
