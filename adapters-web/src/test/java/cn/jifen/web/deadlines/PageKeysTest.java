package cn.jifen.web.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.application.notices.NoticePlace;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.web.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The keys of pages hold every id that the program gives: 63 bits, up to 19 digits. */
class PageKeysTest {
  private static final LocalDate DAY = LocalDate.of(2033, 3, 15);
  private static final TermOwner LAST = TermOwner.of(Long.MAX_VALUE, 999_999, "H65020000050");
  private static final String TOO_MANY = "9223372036854775808";

  @Test
  void theGreatestIdComesBack() {
    assertThat(OwnerPosition.parse(OwnerPosition.of(LAST))).contains(LAST);
    QueuePlace place = new QueuePlace(DAY, LAST);
    assertThat(QueuePosition.parse(QueuePosition.of(place))).contains(place);
    NoticePlace notice = new NoticePlace(DAY, new NoticeId(Long.MAX_VALUE));
    assertThat(NoticePlace.of(notice.toString())).contains(notice);
  }

  @Test
  void oneMoreIsRefused() {
    assertThatThrownBy(() -> OwnerPosition.parse(TOO_MANY + "_1_H65020000050"))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> QueuePosition.parse(DAY + "_" + TOO_MANY + "_1_H65020000050"))
        .isInstanceOf(ProblemException.class);
    assertThat(NoticePlace.of(DAY + "_" + TOO_MANY)).isEmpty();
  }
}
