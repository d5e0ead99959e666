package cn.jifen.application.deadlines;

/** Id of an entry of calendar days that moved terms. */
public record CalendarEntryId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
