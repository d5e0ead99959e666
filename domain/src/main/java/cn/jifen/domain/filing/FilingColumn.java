package cn.jifen.domain.filing;

import java.util.function.ToIntFunction;

/** The columns of the summary table, in their order, with field name and Chinese title. */
public enum FilingColumn {
  REGISTERED_PEOPLE("registered_people", "登记备案人数", Figures::registeredPeople),
  SCORED_PEOPLE("scored_people", "记分人数", Figures::scoredPeople),
  SCORE_TIMES("score_times", "记分人次", Figures::scoreTimes),
  POINTS_GIVEN("points_given", "记分分值", Figures::pointsGiven),
  TIMES_1_3("times_1_3", "1—3分人次", Figures::times1To3),
  TIMES_4_6("times_4_6", "4—6分人次", Figures::times4To6),
  TIMES_7_9("times_7_9", "7—9分人次", Figures::times7To9),
  TIMES_10_12("times_10_12", "10—12分人次", Figures::times10To12),
  SUSPENDED_PEOPLE("suspended_people", "暂停人数", Figures::suspendedPeople),
  SUSPENDED_TIMES("suspended_times", "暂停人次", Figures::suspendedTimes),
  SUSPENDED_2M("suspended_2m", "其中：2个月", Figures::suspended2Months),
  SUSPENDED_4M("suspended_4m", "其中：4个月", Figures::suspended4Months),
  SUSPENDED_6M("suspended_6m", "其中：6个月", Figures::suspended6Months),
  TERMINATED_PEOPLE("terminated_people", "终止人数", Figures::terminatedPeople),
  TERMINATED_TIMES("terminated_times", "终止人次", Figures::terminatedTimes),
  TERMINATED_1Y("terminated_1y", "其中：1年", Figures::terminated1Year),
  TERMINATED_3Y("terminated_3y", "其中：3年", Figures::terminated3Years),
  REPAIR_TIMES("repair_times", "修复人次", Figures::repairTimes),
  POINTS_REPAIRED("points_repaired", "修复分值", Figures::pointsRepaired),
  RESTORED_PEOPLE("restored_people", "恢复人数", Figures::restoredPeople);

  private final String field;
  private final String title;
  private final ToIntFunction<Figures> value;

  FilingColumn(String field, String title, ToIntFunction<Figures> value) {
    this.field = field;
    this.title = title;
    this.value = value;
  }

  /** Name in files. */
  public String field() {
    return field;
  }

  /** Chinese title. */
  public String title() {
    return title;
  }

  /** The figure of this column. */
  public int of(Figures figures) {
    return value.applyAsInt(figures);
  }
}
