package cn.jifen.application.delivery;

import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.FiledNotice;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.time.LocalDate;
import java.util.Optional;

/** The terms that begin with the issue and the delivery of a notice (Art 42, 48). */
final class CaseDeadlines {
  private final RegionalCalendars calendars;
  private final RuleBook book;

  CaseDeadlines(RegionalCalendars calendars, RuleBook book) {
    this.calendars = calendars;
    this.book = book;
  }

  /** The last day for the delivery to a party; none is set for the one to the person (Art 46). */
  Optional<DueDate> delivery(FiledNotice notice, Party to) {
    return to == Party.INSTITUTION
        ? Optional.of(on(notice, Deadline.DELIVER_NOTICE, notice.issuedOn()))
        : Optional.empty();
  }

  /** Whether a delivery came after its last day: it counts all the same. */
  boolean late(FiledNotice notice, NoticeDelivered delivered) {
    return delivery(notice, delivered.to()).filter(due -> !due.isMetBy(delivered.on())).isPresent();
  }

  /**
   * The last day for an appeal of the party that received it; empty where it decides nothing that
   * an appeal could be against.
   */
  Optional<DueDate> appeal(FiledNotice notice, NoticeDelivered delivered) {
    return notice.orders()
        ? Optional.of(on(notice, Deadline.APPEAL, delivered.on()))
        : Optional.empty();
  }

  private DueDate on(FiledNotice notice, Deadline deadline, LocalDate event) {
    return book.governing(notice.issuedOn())
        .deadlines()
        .row(deadline)
        .on(event, calendars.in(notice.area()));
  }
}
