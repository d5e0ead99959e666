package cn.jifen.domain.appeals;

import static cn.jifen.domain.appeals.AppealCase.ISSUED;
import static cn.jifen.domain.appeals.AppealCase.NOTICE;
import static cn.jifen.domain.appeals.AppealCase.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.eligibility.FileEvent.StayGranted;
import cn.jifen.domain.eligibility.PersonFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading appeal-stays-nothing: 暂缓执行须批准并说明理由，不溯及既往. */
class StayRulesTest {
  private static final LocalDate TODAY = ISSUED.plusDays(10);

  private final StayRules rules = new StayRules(RULE);
  private final PersonFile notified = AppealCase.file();

  private List<String> against(StayChange change, LocalDate day, PersonFile file) {
    return AppealCase.rules(rules.against(change, NOTICE, day, "有争议", file, TODAY));
  }

  private static List<String> list(String rules) {
    return rules.isEmpty() ? List.of() : List.of(rules);
  }

  @ParameterizedTest
  @CsvSource({"-1, stay-before-today", "0, ''", "1, ''"})
  void itBeginsTodayOrLater(int days, String expected) {
    assertEquals(list(expected), against(StayChange.BEGIN, TODAY.plusDays(days), notified));
  }

  @ParameterizedTest
  @CsvSource({"-1, stay-before-beginning", "0, ''", "1, ''"})
  void itDoesNotEndBeforeItsFirstDay(int days, String expected) {
    LocalDate from = TODAY.plusDays(5);
    PersonFile stayed = notified.with(new StayGranted(NOTICE, from, "有争议"));
    assertEquals(list(expected), against(StayChange.END, from.plusDays(days), stayed));
  }

  @Test
  void whatIsNotPutOffCannotGoOn() {
    assertEquals(List.of("stay-not-running"), against(StayChange.END, TODAY, notified));
  }
}
