package cn.jifen.persistence.deadlines;

import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.domain.deadlines.TermKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement of a queue's page: a page of each kind, joined. Within a kind the wanted terms lie
 * together in an index; among all kinds they would lie between rights that expired, which nobody
 * does any more and which only grow in number.
 *
 * @param text the statement
 * @param parameters in order
 */
record QueueSql(String text, List<Object> parameters) {
  private static final String IN_ORDER =
      " ORDER BY due_on, person_id, ordinal, institution_code LIMIT ?";

  QueueSql {
    parameters = List.copyOf(parameters);
  }

  /** Empty if no term is in that state. */
  static Optional<QueueSql> of(TermFilter filter, Optional<QueuePlace> after, int limit) {
    List<KindConditions> pages =
        filter
            .kind()
            .map(Stream::of)
            .orElseGet(() -> Stream.of(TermKind.values()))
            .filter(kind -> KindConditions.canBe(kind, filter.state()))
            .map(kind -> KindConditions.of(kind, filter, after))
            .toList();
    return switch (pages.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(page(pages.getFirst(), limit));
      default -> Optional.of(joined(pages, limit));
    };
  }

  private static QueueSql page(KindConditions wanted, int limit) {
    List<Object> parameters = new ArrayList<>(wanted.parameters());
    parameters.add(limit);
    return new QueueSql(TermRows.SELECT + " WHERE " + wanted.text() + IN_ORDER, parameters);
  }

  private static QueueSql joined(List<KindConditions> kinds, int limit) {
    List<QueueSql> pages = kinds.stream().map(wanted -> page(wanted, limit)).toList();
    List<Object> parameters = new ArrayList<>();
    pages.forEach(page -> parameters.addAll(page.parameters));
    parameters.add(limit);
    return new QueueSql(
        pages.stream()
            .map(page -> "(" + page.text + ")")
            .collect(Collectors.joining(" UNION ALL ", "", IN_ORDER)),
        parameters);
  }
}
