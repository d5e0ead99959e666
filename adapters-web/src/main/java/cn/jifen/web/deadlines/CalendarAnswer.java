package cn.jifen.web.deadlines;

import cn.jifen.application.deadlines.CalendarEntryId;
import cn.jifen.application.deadlines.EnterCalendar;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** What became of an entered calendar, with the first page of the terms that it moved. */
@Serdeable
record CalendarAnswer(
    @Schema(description = "新录入或者变更的天数") int entered,
    @Schema(description = "不再暂定的期限数") int settled,
    @Schema(description = "因此变动的未办结期限数") int movedCount,
    @Schema(description = "本次录入的编号，用于逐页列出变动的期限；没有变动时不出现", nullable = true) Optional<String> entryId,
    @Schema(description = "变动的期限，第一页") List<MovedDeadline> moved,
    @Schema(description = "有下一页时，列出变动期限时填入 after", nullable = true) Optional<String> next) {
  CalendarAnswer {
    moved = List.copyOf(moved);
  }

  static CalendarAnswer of(
      EnterCalendar.Result.Entered entered, List<MovedDeadline> first, Optional<String> next) {
    return new CalendarAnswer(
        entered.days().size(),
        entered.settled(),
        entered.moved(),
        entered.entry().map(CalendarEntryId::toString),
        first,
        next);
  }
}
