package cn.jifen.persistence.deadlines;

import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.deadlines.TermState;
import cn.jifen.domain.kernel.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which terms of one kind are wanted, and the parameters of that in order. */
final class KindConditions {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  private KindConditions() {}

  /** Whether a term of a kind may be in a state; any may without one. */
  static boolean canBe(TermKind kind, Optional<TermState> wanted) {
    return wanted
        .map(
            state ->
                switch (state) {
                  case OVERDUE -> TermKind.duties().contains(kind);
                  case EXPIRED -> isRight(kind);
                  case OPEN -> kind.isWindow();
                  case RUNNING, STOPPED, DONE -> true;
                })
        .orElse(true);
  }

  private static boolean isRight(TermKind kind) {
    return !kind.isWindow() && !TermKind.duties().contains(kind);
  }

  static KindConditions of(TermKind kind, TermFilter filter, Optional<QueuePlace> after) {
    KindConditions wanted = new KindConditions();
    wanted.and("kind = ?", kind.name());
    wanted.and("done = ?", filter.state().equals(Optional.of(TermState.DONE)) ? 1 : 0);
    filter
        .state()
        .ifPresentOrElse(
            state -> wanted.due(kind, state, filter.today()),
            () -> wanted.mayStillBeDone(kind, filter.today()));
    wanted.place(filter);
    wanted.days(filter);
    after.ifPresent(wanted::after);
    return wanted;
  }

  String text() {
    return String.join(" AND ", conditions);
  }

  List<Object> parameters() {
    return List.copyOf(parameters);
  }

  private void and(String condition, Object... values) {
    conditions.add(condition);
    parameters.addAll(List.of(values));
  }

  private void mayStillBeDone(TermKind kind, LocalDate today) {
    if (isRight(kind)) {
      and("due_on >= ?", today);
    }
  }

  private void due(TermKind kind, TermState state, LocalDate today) {
    switch (state) {
      case DONE -> {}
      case STOPPED -> and("due_on = ?", QueuePlace.NEVER_DUE);
      case OVERDUE, EXPIRED -> and("due_on < ?", today);
      case OPEN -> and("due_on <= ?", today);
      case RUNNING ->
          and(
              (kind.isWindow() ? "due_on > ?" : "due_on >= ?") + " AND due_on < ?",
              today,
              QueuePlace.NEVER_DUE);
    }
  }

  private void place(TermFilter filter) {
    area(filter.within());
    filter.institution().ifPresent(code -> and("institution_code = ?", code.value()));
    filter.person().ifPresent(person -> and("person_id = ?", person.value()));
  }

  /** A district by equality, so that its queue is read in the order of the index. */
  private void area(AreaCode within) {
    if (within.prefix().equals(within.value())) {
      and("area = ?", within.value());
    } else {
      and("area LIKE ?", within.prefix() + "%");
    }
  }

  private void days(TermFilter filter) {
    filter.dueFrom().ifPresent(day -> and("due_on >= ?", day));
    filter.dueBy().ifPresent(day -> and("due_on <= ?", day));
    if (filter.provisional()) {
      and("provisional = 1");
    }
  }

  private void after(QueuePlace place) {
    and(
        "(due_on > ? OR due_on = ? AND (person_id > ? OR person_id = ? AND (ordinal > ?"
            + " OR ordinal = ? AND institution_code > ?)))",
        place.due(),
        place.due(),
        place.owner().personNumber(),
        place.owner().personNumber(),
        place.owner().ordinal(),
        place.owner().ordinal(),
        place.owner().institutionText());
  }
}
