package cn.jifen.application.importing;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.application.ledger.Act;
import cn.jifen.domain.kernel.Refusal;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Enters published calendars: days off and work days, each with the notice that published it. */
public final class ImportCalendar {
  private static final Pattern REGION = Pattern.compile("\\d{2}|\\d{6}");
  private static final int SOURCE_TEXT = 300;

  private final EnterCalendar enterCalendar;

  public ImportCalendar(EnterCalendar enterCalendar) {
    this.enterCalendar = enterCalendar;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The days are entered.
     *
     * @param read days in the file
     * @param entered of them: new or changed; and what became of the terms
     */
    record Imported(int read, EnterCalendar.Result.Entered entered) implements Result {}

    /** Nothing was entered; every error of the file. */
    record Rejected(List<ImportError> errors) implements Result {
      public Rejected {
        errors = List.copyOf(errors);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /** What a row says is done on the day. */
  private enum DayKind {
    OFF("放假、公休"),
    WORK("上班");

    private final String label;

    DayKind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Enters a file; refused for an actor who is no operator. */
  public Result importFrom(Act act, SourceFolder folder, String name) throws IOException {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.OPERATOR);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    List<ImportError> errors = new ArrayList<>();
    List<CalendarDay> days = days(folder, name, errors::add);
    return errors.isEmpty() ? enter(act, days) : new Result.Rejected(errors);
  }

  private Result enter(Act act, List<CalendarDay> days) {
    return switch (enterCalendar.enter(act, days)) {
      case EnterCalendar.Result.Entered entered -> new Result.Imported(days.size(), entered);
      case EnterCalendar.Result.Refused refused -> new Result.Refused(refused.refusal());
    };
  }

  private static List<CalendarDay> days(
      SourceFolder folder, String name, Consumer<ImportError> errors) throws IOException {
    Optional<InputStream> file = folder.open(name);
    if (file.isEmpty()) {
      throw new FileNotFoundException(name);
    }
    Map<String, CalendarDay> byKey = new HashMap<>();
    List<CalendarDay> days = new ArrayList<>();
    try (InputStream in = file.get()) {
      new TableReader(FileKind.CALENDAR, name, errors)
          .read(
              in,
              row ->
                  day(new Cells(FileKind.CALENDAR, name, row, errors))
                      .ifPresent(day -> once(name, row.line(), day, byKey, days, errors)));
    }
    return days;
  }

  private static void once(
      String name,
      int line,
      CalendarDay day,
      Map<String, CalendarDay> byKey,
      List<CalendarDay> days,
      Consumer<ImportError> errors) {
    String key = day.region() + " " + day.date();
    Optional<CalendarDay> earlier = Optional.ofNullable(byKey.putIfAbsent(key, day));
    if (earlier.isEmpty()) {
      days.add(day);
    } else if (!earlier.get().equals(day)) {
      errors.accept(
          new ImportError(
              name,
              line,
              FileKind.CALENDAR.keyFields(),
              key,
              "同一地区、同一日期出现两次而内容不同",
              "每个地区每日只能有一种安排"));
    }
  }

  private static Optional<CalendarDay> day(Cells cells) {
    Optional<String> region =
        cells.parsed(
            "region",
            text -> REGION.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
            "不是地区代码",
            "应为 00（全国统一安排）、65（全国统一安排在本区的执行）或者6位区划（本地自行安排）");
    var date = cells.date("date");
    var kind = cells.choice("kind", DayKind.class, DayKind::label);
    String source = cells.text("source", SOURCE_TEXT);
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarDay(
            region.orElseThrow(), date.orElseThrow(), kind.orElseThrow() == DayKind.OFF, source));
  }
}
