package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.OFFICE;
import static cn.jifen.application.contract.Samples.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.notices.NoticePlace;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The register of notices: only ever added to. */
abstract class NoticesContract {
  private static final byte[] PDF = {37, 80, 68, 70, 0, -1, 10};

  protected abstract Ports ports();

  @Test
  void a_notice_is_found_by_id_and_by_number() {
    ports().notices().record(List.of(notice(1, 5, DAY)));
    assertThat(ports().notices().find(new NoticeId(1))).contains(notice(1, 5, DAY));
    assertThat(ports().notices().findByNumber("测医经〔2026〕5号")).contains(notice(1, 5, DAY));
    assertThat(ports().notices().find(new NoticeId(2))).isEmpty();
    assertThat(ports().notices().findByNumber("测医经〔2026〕6号")).isEmpty();
  }

  @Test
  void a_number_is_taken_once() {
    ports().notices().record(List.of(notice(1, 5, DAY)));
    assertThatThrownBy(() -> ports().notices().record(List.of(notice(2, 5, DAY))))
        .isInstanceOf(ConcurrentChange.class);
  }

  @Test
  void the_issued_of_a_period_come_in_pages_both_days_included() {
    ports()
        .notices()
        .record(
            List.of(
                notice(1, 1, DAY.minusDays(1)),
                notice(2, 2, DAY.plusDays(1)),
                notice(3, 3, DAY),
                notice(4, 4, DAY.plusDays(2)),
                notice(5, 5, DAY)));
    assertThat(issued(Optional.empty(), Optional.empty(), 10)).containsExactly(3L, 5L, 2L);
    assertThat(issued(Optional.of(new OfficeCode("650100")), Optional.empty(), 10)).isEmpty();
  }

  @Test
  void the_issued_are_paged_by_day_and_then_by_id() {
    ports()
        .notices()
        .record(
            List.of(
                notice(1, 1, DAY.plusDays(1)),
                notice(2, 2, DAY),
                notice(3, 3, DAY),
                notice(4, 4, DAY.plusDays(1)),
                notice(5, 5, DAY)));
    for (Optional<OfficeCode> office : List.of(Optional.<OfficeCode>empty(), Optional.of(OFFICE))) {
      assertThat(issued(office, Optional.empty(), 2)).containsExactly(2L, 3L);
      assertThat(issued(office, place(DAY, 3), 2)).containsExactly(5L, 1L);
      assertThat(issued(office, place(DAY.plusDays(1), 1), 2)).containsExactly(4L);
      assertThat(issued(office, place(DAY.plusDays(1), 4), 2)).isEmpty();
    }
  }

  @Test
  void a_place_outside_the_period_widens_nothing() {
    ports().notices().record(List.of(notice(1, 1, DAY.minusDays(1)), notice(2, 2, DAY)));
    assertThat(issued(Optional.empty(), place(DAY.minusDays(9), 0), 10)).containsExactly(2L);
    assertThat(issued(Optional.empty(), place(DAY.plusDays(9), 0), 10)).isEmpty();
  }

  private static Optional<NoticePlace> place(LocalDate day, long id) {
    return Optional.of(new NoticePlace(day, new NoticeId(id)));
  }

  private List<Long> issued(Optional<OfficeCode> office, Optional<NoticePlace> after, int limit) {
    return ports().notices().issued(DAY, DAY.plusDays(1), office, after, limit).stream()
        .map(n -> n.id().value())
        .toList();
  }

  @Test
  void a_document_is_stored_once_and_served_byte_for_byte() {
    ports().notices().record(List.of(notice(1, 5, DAY)));
    assertThat(ports().notices().document(new NoticeId(1))).isEmpty();
    ports().notices().storeDocument(new NoticeId(1), PDF, "ab".repeat(32));
    assertThat(ports().notices().document(new NoticeId(1))).hasValue(PDF);
    assertThat(ports().notices().find(new NoticeId(1)).flatMap(RegisteredNotice::sha256))
        .contains("ab".repeat(32));
    assertThatThrownBy(
            () -> ports().notices().storeDocument(new NoticeId(1), new byte[1], "cd".repeat(32)))
        .isInstanceOf(ConcurrentChange.class);
    assertThat(ports().notices().document(new NoticeId(1))).hasValue(PDF);
  }
}
