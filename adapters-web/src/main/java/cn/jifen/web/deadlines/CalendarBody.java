package cn.jifen.web.deadlines;

import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.domain.law.DayKind;
import cn.jifen.web.input.RequestBody;
import cn.jifen.web.problem.InputError;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Days that a notice published for a region. */
@Introspected
@Schema(description = "一份放假通知公布的日期；未列出的日期按周一至周五为工作日")
record CalendarBody(
    @Schema(description = "00 为国家放假安排，65 为其在新疆的执行及自治区自有节日，六位区划代码为该区划自有", example = "650000")
        @Size(max = 6)
        String region,
    @Schema(description = "公布这些日期的通知", example = "新疆维吾尔自治区2026年肉孜节、古尔邦节放假的通知") @Size(max = 300)
        String source,
    @NotEmpty @Size(max = 400) List<Day> days)
    implements RequestBody {
  private static final Pattern REGION = Pattern.compile("\\d{2}|\\d{6}");

  /** A day that the notice names. */
  @Introspected
  @Schema(name = "CalendarBodyDay")
  record Day(
      @Schema(example = "2026-03-20") LocalDate date,
      @Schema(description = "OFF 放假，WORK 调休上班") DayKind kind) {}

  /** The days; refuses a malformed region and a date that is named twice. */
  List<CalendarDay> toDays() {
    List<InputError> errors = new ArrayList<>();
    if (!REGION.matcher(region).matches()) {
      errors.add(new InputError("/region", "应为两位或者六位数字的区划代码"));
    }
    Set<LocalDate> named = new HashSet<>();
    for (int i = 0; i < days.size(); i++) {
      if (!named.add(days.get(i).date())) {
        errors.add(new InputError("/days/" + i + "/date", "同一日期只能列一次"));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
    return days.stream()
        .map(day -> new CalendarDay(region, day.date(), day.kind() == DayKind.OFF, source))
        .toList();
  }
}
