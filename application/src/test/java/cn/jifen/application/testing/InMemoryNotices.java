package cn.jifen.application.testing;

import cn.jifen.application.notices.NoticePlace;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of notices in memory. */
public final class InMemoryNotices implements Notices, Restorable {
  private final Map<NoticeId, RegisteredNotice> notices = new HashMap<>();
  private final Map<NoticeId, Document> documents = new HashMap<>();

  private record Document(byte[] pdf, String sha256) {}

  @Override
  public synchronized void record(Collection<RegisteredNotice> recorded) {
    for (RegisteredNotice notice : recorded) {
      if (notices.containsKey(notice.id()) || isTaken(notice)) {
        throw new ConcurrentChange("notice number " + notice.number().text());
      }
      notices.put(notice.id(), notice);
    }
  }

  private boolean isTaken(RegisteredNotice notice) {
    return notices.values().stream()
        .anyMatch(
            other ->
                other.number().text().equals(notice.number().text())
                    || other.verificationCode().equals(notice.verificationCode()));
  }

  @Override
  public synchronized Optional<RegisteredNotice> find(NoticeId id) {
    return Optional.ofNullable(notices.get(id)).map(this::withHash);
  }

  @Override
  public synchronized Optional<RegisteredNotice> findByNumber(String numberText) {
    return notices.values().stream()
        .filter(n -> n.number().text().equals(numberText))
        .findFirst()
        .map(this::withHash);
  }

  @Override
  public synchronized List<RegisteredNotice> issued(
      LocalDate from,
      LocalDate to,
      Optional<OfficeCode> office,
      Optional<NoticePlace> after,
      int limit) {
    return notices.values().stream()
        .filter(n -> !n.issuedOn().isBefore(from) && !n.issuedOn().isAfter(to))
        .filter(n -> office.map(n.number().office()::equals).orElse(true))
        .filter(n -> after.map(place -> n.place().compareTo(place) > 0).orElse(true))
        .sorted(Comparator.comparing(RegisteredNotice::place))
        .limit(limit)
        .map(this::withHash)
        .toList();
  }

  private RegisteredNotice withHash(RegisteredNotice notice) {
    return new RegisteredNotice(
        notice.id(),
        notice.number(),
        notice.decision(),
        notice.person(),
        notice.issuedOn(),
        notice.verificationCode(),
        Optional.ofNullable(documents.get(notice.id())).map(Document::sha256));
  }

  @Override
  public synchronized void storeDocument(NoticeId id, byte[] pdf, String sha256) {
    if (documents.putIfAbsent(id, new Document(pdf.clone(), sha256)) != null) {
      throw new ConcurrentChange("document of notice " + id);
    }
  }

  @Override
  public synchronized Optional<byte[]> document(NoticeId id) {
    return Optional.ofNullable(documents.get(id)).map(d -> d.pdf().clone());
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.all(Kept.restorePoint(notices), Kept.restorePoint(documents));
  }
}
