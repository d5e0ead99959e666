package cn.jifen.domain.eligibility;

import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For which days the measures of each notice are not executed (暂缓执行). */
final class Stays {
  private final Map<NoticeId, List<Period>> byNotice = new HashMap<>();

  void begin(NoticeId notice, LocalDate from) {
    byNotice.computeIfAbsent(notice, n -> new ArrayList<>()).add(Period.from(from));
  }

  void end(NoticeId notice, LocalDate until) {
    List<Period> periods = byNotice.getOrDefault(notice, List.of());
    if (periods.isEmpty() || periods.getLast().until().isPresent()) {
      throw new IllegalStateException("notice " + notice + " is not stayed");
    }
    periods.set(periods.size() - 1, Period.between(periods.getLast().from(), until));
  }

  List<Period> of(NoticeId notice) {
    return List.copyOf(byNotice.getOrDefault(notice, List.of()));
  }
}
