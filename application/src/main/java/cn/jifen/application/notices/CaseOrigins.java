package cn.jifen.application.notices;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.notices.ToldCase.OfOrder;
import cn.jifen.application.notices.ToldCase.OfScore;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.kernel.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the scores and orders of a file come from: what replaced another one is the same case. */
final class CaseOrigins {
  private final Map<ToldCase, Origin> origins = new HashMap<>();

  /**
   * Where a score or an order comes from.
   *
   * @param first the one that was recorded first in its place: itself where it replaced none
   * @param event by which it was recorded itself
   * @param under whose entry that is: of people who were merged each brought own ones along
   */
  record Origin(ToldCase first, FileEvent event, PersonId under) {}

  CaseOrigins(VersionedFile file) {
    List<FileEvent> events = file.file().events();
    for (int i = 0; i < events.size(); i++) {
      take(events.get(i), file.recorded().get(i).under());
    }
  }

  private void take(FileEvent event, PersonId under) {
    if (event instanceof ScoreRecorded recorded) {
      ToldCase own = new OfScore(recorded.score().id());
      origins.put(own, new Origin(place(own, recorded.replaces().map(OfScore::new)), event, under));
    } else if (event instanceof MeasureOrdered ordered) {
      ToldCase own = new OfOrder(ordered.order());
      origins.put(own, new Origin(place(own, ordered.replaces().map(OfOrder::new)), event, under));
    }
  }

  private ToldCase place(ToldCase own, Optional<? extends ToldCase> replaced) {
    return replaced.<ToldCase>map(this::first).orElse(own);
  }

  /** Empty for one that is not in the file. */
  Optional<Origin> of(ToldCase one) {
    return Optional.ofNullable(origins.get(one));
  }

  /** The one recorded first in the place of this one of the file. */
  ToldCase first(ToldCase one) {
    return of(one)
        .map(Origin::first)
        .orElseThrow(() -> new IllegalStateException(one + " is not in the file"));
  }

  /** These cases, those of each person's entries on their own, so that a split parts them too. */
  List<List<ToldCase>> byBearer(List<ToldCase> cases) {
    Map<PersonId, List<ToldCase>> groups = new TreeMap<>();
    cases.forEach(
        one ->
            of(one)
                .ifPresent(
                    origin ->
                        groups.computeIfAbsent(origin.under(), p -> new ArrayList<>()).add(one)));
    return List.copyOf(groups.values());
  }
}
