package cn.jifen.application.verification;

import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.kernel.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of a page, masked. */
final class PeopleShown {
  private PeopleShown() {}

  /** By internal id as text. */
  static Map<String, PractitionerView> byId(PractitionerCards cards, Collection<PersonId> people) {
    return cards.of(people).stream()
        .collect(Collectors.toMap(PractitionerView::personId, Function.identity()));
  }
}
