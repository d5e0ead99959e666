package cn.jifen.application.deadlines;

import cn.jifen.domain.deadlines.RunningTerm;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.DueDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A term as it stands in the register. */
public record FiledTerm(TermOwner owner, RunningTerm running) {

  /** The terms of one owner, numbered. */
  public static List<FiledTerm> numbered(Optional<PersonId> person, List<RunningTerm> terms) {
    List<FiledTerm> filed = new ArrayList<>();
    for (RunningTerm running : terms) {
      TermOwner owner = new TermOwner(person, filed.size() + 1, running.term().institution());
      filed.add(new FiledTerm(owner, running));
    }
    return filed;
  }

  /** Its place in a queue. */
  public QueuePlace place() {
    return new QueuePlace(running.due().map(DueDate::day).orElse(QueuePlace.NEVER_DUE), owner);
  }

  /**
   * Whether its count has days in that time, both ends included; nothing is counted while the clock
   * stands still.
   */
  public boolean touches(LocalDate from, LocalDate to) {
    LocalDate event = running.term().event();
    LocalDate due = place().due();
    if (running.due().isEmpty()) {
      return false;
    }
    LocalDate first = event.isBefore(due) ? event : due;
    LocalDate last = event.isBefore(due) ? due : event;
    return !first.isAfter(to) && !last.isBefore(from);
  }
}
