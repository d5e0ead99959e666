package cn.jifen.domain.eligibility;

import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.PointEntry;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The events of a file sorted by what they are. A replacement stands in the place of the score that
 * it replaces (reading correction-in-place).
 */
final class FileRecord {
  private final List<Place> places = new ArrayList<>();
  private final Map<ScoreId, ScorePlace> placeOf = new HashMap<>();
  private final Set<ScoreId> voided = new HashSet<>();
  private final List<FileEvent.NoticeIssued> notices = new ArrayList<>();
  private final List<FileEvent.RestorationGranted> restorations = new ArrayList<>();
  private final Map<OrderId, FileEvent.MeasureOrdered> orders = new LinkedHashMap<>();
  private final Set<OrderId> revoked = new HashSet<>();
  private final Map<OrderId, FileEvent.MeasureOrdered> everOrdered = new HashMap<>();
  private final Map<OrderId, Integer> grantedBefore = new HashMap<>();
  private final Stays stays = new Stays();

  private FileRecord() {}

  static FileRecord of(List<FileEvent> events) {
    FileRecord record = new FileRecord();
    events.forEach(record::take);
    return record;
  }

  private void take(FileEvent event) {
    switch (event) {
      case FileEvent.ScoreRecorded recorded -> place(recorded.score(), recorded.replaces());
      case FileEvent.ScoreVoided voiding -> remove(voiding.score());
      case FileEvent.RepairGranted granted -> places.add(new RepairPlace(granted.repair()));
      case FileEvent.NoticeIssued notice -> notices.add(notice);
      case FileEvent.RestorationGranted restoration -> restorations.add(restoration);
      case FileEvent.MeasureOrdered order -> order(order);
      case FileEvent.OrderRevoked revoked -> revoke(revoked.order());
      case FileEvent.StayGranted stay -> stays.begin(stay.notice(), stay.from());
      case FileEvent.StayEnded stay -> stays.end(stay.notice(), stay.until());
    }
  }

  private void place(Score score, Optional<ScoreId> replaces) {
    ScorePlace place = replaces.map(this::knownPlace).orElseGet(this::newPlace);
    place.current = Optional.of(score);
    placeOf.put(score.id(), place);
  }

  private ScorePlace newPlace() {
    ScorePlace place = new ScorePlace();
    places.add(place);
    return place;
  }

  private ScorePlace knownPlace(ScoreId score) {
    return Optional.ofNullable(placeOf.get(score))
        .orElseThrow(() -> new IllegalStateException("score " + score + " is not in this file"));
  }

  private void remove(ScoreId score) {
    ScorePlace place = knownPlace(score);
    if (place.current.filter(current -> current.id().equals(score)).isPresent()) {
      place.current = Optional.empty();
    }
    voided.add(score);
  }

  /** Scores that are not voided and repairs, in recording order. */
  List<PointEntry> countingEntries() {
    return places.stream().<PointEntry>flatMap(place -> place.counting().stream()).toList();
  }

  Set<ScoreId> voided() {
    return Set.copyOf(voided);
  }

  List<FileEvent.NoticeIssued> notices() {
    return List.copyOf(notices);
  }

  List<FileEvent.RestorationGranted> restorations() {
    return List.copyOf(restorations);
  }

  private void order(FileEvent.MeasureOrdered order) {
    orders.put(order.order(), order);
    everOrdered.put(order.order(), order);
    grantedBefore.put(order.order(), restorations.size());
  }

  /**
   * Restorations granted since an order was recorded, or the one in whose place it stands: nobody
   * could ask for the end of what was not ordered yet.
   */
  List<FileEvent.RestorationGranted> restorationsSince(OrderId order) {
    FileEvent.MeasureOrdered first =
        Optional.ofNullable(everOrdered.get(order)).map(this::inPlace).orElseThrow().getLast();
    return restorations.subList(
        Optional.ofNullable(grantedBefore.get(first.order())).orElseThrow(), restorations.size());
  }

  private void revoke(OrderId order) {
    if (orders.remove(order) == null) {
      throw new IllegalStateException("order " + order + " is not in this file");
    }
    revoked.add(order);
  }

  /** Orders without a score that are not revoked, in recording order. */
  List<FileEvent.MeasureOrdered> orders() {
    return List.copyOf(orders.values());
  }

  Set<OrderId> revoked() {
    return Set.copyOf(revoked);
  }

  Stays stays() {
    return stays;
  }

  /**
   * The days for which an order was put off, under its notice or those in whose place it stands.
   */
  List<Period> staysOf(FileEvent.MeasureOrdered order) {
    List<Period> all = new ArrayList<>();
    for (FileEvent.MeasureOrdered one : inPlace(order)) {
      all.addAll(stays.of(one.notice()));
    }
    return all;
  }

  /** The order and all that it replaced, one after the other. */
  private List<FileEvent.MeasureOrdered> inPlace(FileEvent.MeasureOrdered order) {
    return Stream.iterate(
            Optional.of(order),
            Optional::isPresent,
            one -> one.flatMap(FileEvent.MeasureOrdered::replaces).map(everOrdered::get))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The order that is not revoked in the place of the one of that id: itself, or what replaced it.
   */
  Optional<FileEvent.MeasureOrdered> standingInPlaceOf(OrderId id) {
    return orders.values().stream()
        .filter(order -> inPlace(order).stream().anyMatch(one -> one.order().equals(id)))
        .findFirst();
  }

  /**
   * Whether two scores stand in the same place: one replaced the other. A notice from a time when
   * two people were merged may name a score that only the other one's file has by now.
   */
  boolean samePlace(ScoreId one, ScoreId other) {
    ScorePlace place = placeOf.get(one);
    return place != null && place == placeOf.get(other);
  }

  private sealed interface Place {
    Optional<? extends PointEntry> counting();
  }

  private record RepairPlace(Repair repair) implements Place {
    @Override
    public Optional<Repair> counting() {
      return Optional.of(repair);
    }
  }

  private static final class ScorePlace implements Place {
    private Optional<Score> current = Optional.empty();

    @Override
    public Optional<Score> counting() {
      return current;
    }
  }
}
