package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.filing.FrozenFiling;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.port.ConcurrentChange;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published calendars and frozen filings. */
abstract class CalendarsAndFilingsContract {

  protected abstract Ports ports();

  @Test
  void a_day_entered_again_replaces_what_was_known() {
    CalendarDay off = new CalendarDay("65", DAY, true, "国办发明电〔2025〕7号");
    CalendarDay work = new CalendarDay("65", DAY, false, "更正");
    CalendarDay local = new CalendarDay("650102", DAY.minusDays(1), true, "新政办发〔2026〕1号");
    ports().calendars().record(List.of(off, local), MONDAY);
    ports().calendars().record(List.of(work), TUESDAY);
    assertThat(ports().calendars().days()).containsExactly(local, work);
  }

  @Test
  void editions_of_a_year_follow_each_other_and_stay() {
    FrozenFiling first = filing(2025, 1);
    FrozenFiling second = filing(2025, 2);
    ports().filings().record(second);
    ports().filings().record(first);
    ports().filings().record(filing(2026, 1));
    assertThat(ports().filings().of(Year.of(2025))).containsExactly(first, second);
    assertThatThrownBy(() -> ports().filings().record(filing(2025, 2)))
        .isInstanceOf(ConcurrentChange.class);
  }

  private static FrozenFiling filing(int year, int edition) {
    return new FrozenFiling(
        Year.of(year),
        edition,
        "新医保函〔2026〕" + edition + "号",
        DAY,
        new LedgerPosition(17, "cd".repeat(32)),
        TUESDAY,
        "ab".repeat(32));
  }
}
