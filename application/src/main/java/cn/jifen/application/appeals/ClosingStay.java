package cn.jifen.application.appeals;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.NoticeId;
import java.time.LocalDate;

/** A stay ends with the last open appeal against its notice (reading stay-ends-with-appeal). */
final class ClosingStay {
  private ClosingStay() {}

  /** Ends the stay of the notice, if there is one, while its appeal is being closed. */
  static void end(Hearing hearing, String reason) {
    NoticeId notice = hearing.notice().id();
    if (!hearing.file().isStayed(notice) || hearing.hasOpenSibling()) {
      return;
    }
    LocalDate from = hearing.file().staysOf(notice).getLast().from();
    LocalDate until = from.isAfter(hearing.today()) ? from : hearing.today();
    hearing.recorder().record(hearing.person(), new FileEvent.StayEnded(notice, until, reason));
  }
}
