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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The condition of a queue's page, and its parameters in order. */
final class QueueSql {
  private static final String DUTIES = in(TermKind.duties());
  private static final String WINDOWS =
      in(Stream.of(TermKind.values()).filter(TermKind::isWindow).toList());
  private static final String RIGHTS =
      in(
          Stream.of(TermKind.values())
              .filter(kind -> !kind.isWindow() && !TermKind.duties().contains(kind))
              .toList());

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  private QueueSql() {}

  static QueueSql of(TermFilter filter, Optional<QueuePlace> after) {
    QueueSql sql = new QueueSql();
    sql.state(filter);
    sql.place(filter);
    sql.days(filter);
    after.ifPresent(sql::after);
    return sql;
  }

  String condition() {
    return String.join(" AND ", conditions);
  }

  List<Object> parameters() {
    return List.copyOf(parameters);
  }

  private void and(String condition, Object... values) {
    conditions.add(condition);
    parameters.addAll(List.of(values));
  }

  private void state(TermFilter filter) {
    LocalDate today = filter.today();
    if (filter.state().isEmpty()) {
      and("done = 0 AND (kind NOT IN " + RIGHTS + " OR due_on >= ?)", today);
      return;
    }
    and("done = ?", filter.state().get() == TermState.DONE ? 1 : 0);
    switch (filter.state().get()) {
      case DONE -> {}
      case STOPPED -> and("due_on = ?", QueuePlace.NEVER_DUE);
      case OVERDUE -> and("kind IN " + DUTIES + " AND due_on < ?", today);
      case EXPIRED -> and("kind IN " + RIGHTS + " AND due_on < ?", today);
      case OPEN -> and("kind IN " + WINDOWS + " AND due_on <= ?", today);
      case RUNNING ->
          and(
              "due_on >= ? AND due_on < ? AND (kind NOT IN " + WINDOWS + " OR due_on > ?)",
              today,
              QueuePlace.NEVER_DUE,
              today);
    }
  }

  private void place(TermFilter filter) {
    area(filter.within());
    filter.institution().ifPresent(code -> and("institution_code = ?", code.value()));
    filter.person().ifPresent(person -> and("person_id = ?", person.value()));
    filter.kind().ifPresent(kind -> and("kind = ?", kind.name()));
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

  private static String in(List<TermKind> kinds) {
    return kinds.stream()
        .map(kind -> "'" + kind.name() + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
