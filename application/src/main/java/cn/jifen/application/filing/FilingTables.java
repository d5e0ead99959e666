package cn.jifen.application.filing;

import cn.jifen.application.filing.FilingContent.AreaRow;
import cn.jifen.application.filing.FilingContent.CategoryRow;
import cn.jifen.application.filing.FilingContent.Change;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.registry.People;
import cn.jifen.domain.filing.Figures;
import cn.jifen.domain.filing.FilingColumn;
import cn.jifen.domain.filing.Tally;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the tables of the filing from the files and the registrations as they stood. */
public final class FilingTables {
  /** Code of the row that stands for all areas. */
  public static final String TOTAL = "TOTAL";

  private final PersonFiles files;
  private final RegisteredPeople registered;
  private final People people;
  private final Offices offices;

  public FilingTables(
      PersonFiles files, RegisteredPeople registered, People people, Offices offices) {
    this.files = files;
    this.registered = registered;
    this.people = people;
    this.offices = offices;
  }

  FilingTally tally(FilingSource source) {
    FilingTally tally = new FilingTally(source.year());
    files.forEachUpTo(source.position(), tally::add);
    return tally;
  }

  List<AreaRow> areas(FilingSource source, FilingTally tally) {
    Map<AreaCode, Integer> registeredByArea =
        new TreeMap<>(registered.byFilingArea(lastDay(source), source.knownAt()));
    TreeSet<AreaCode> codes = new TreeSet<>(registeredByArea.keySet());
    codes.addAll(tally.byArea().keySet());
    List<AreaRow> rows = new ArrayList<>();
    for (AreaCode code : codes) {
      int count = registeredByArea.getOrDefault(code, 0);
      Tally events = tally.byArea().getOrDefault(code, new Tally());
      if (count > 0 || !events.isEmpty()) {
        rows.add(new AreaRow(code.value(), offices.ofArea(code).areaName(), events.figures(count)));
      }
    }
    int all = registered.total(lastDay(source), source.knownAt());
    rows.add(new AreaRow(TOTAL, "合计", tally.total().figures(all)));
    return rows;
  }

  List<CategoryRow> categories(FilingSource source, FilingTally tally) {
    Map<PersonId, Category> categories =
        people.byId(tally.people()).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().category()));
    Map<Category, Tally> tallies = tally.by(categories);
    Map<Category, Integer> counts = registered.byCategory(lastDay(source), source.knownAt());
    return Arrays.stream(Category.values())
        .map(
            c ->
                new CategoryRow(
                    c, tallies.getOrDefault(c, new Tally()).figures(counts.getOrDefault(c, 0))))
        .toList();
  }

  /**
   * Every figure that differs between two summary tables; an area missing in one counts as zeros
   * there.
   */
  static List<Change> changes(List<AreaRow> before, List<AreaRow> now) {
    Map<String, AreaRow> earlier = byCode(before);
    Map<String, AreaRow> later = byCode(now);
    TreeSet<String> codes = new TreeSet<>(earlier.keySet());
    codes.addAll(later.keySet());
    List<Change> changes = new ArrayList<>();
    for (String code : codes) {
      Optional<AreaRow> was = Optional.ofNullable(earlier.get(code));
      Optional<AreaRow> is = Optional.ofNullable(later.get(code));
      String name = is.or(() -> was).map(AreaRow::name).orElse(code);
      for (FilingColumn column : FilingColumn.values()) {
        int from = was.map(row -> column.of(row.figures())).orElse(0);
        int to = is.map(row -> column.of(row.figures())).orElse(0);
        if (from != to) {
          changes.add(new Change(name, column.title(), from, to));
        }
      }
    }
    return changes;
  }

  private static Map<String, AreaRow> byCode(List<AreaRow> rows) {
    return rows.stream().collect(Collectors.toMap(AreaRow::code, Function.identity()));
  }

  /** The total of a year, with the registrations as known then; empty where nothing was counted. */
  Optional<Figures> totalIfAny(FilingSource source) {
    Tally total = tally(source).total();
    return total.isEmpty()
        ? Optional.empty()
        : Optional.of(total.figures(registered.total(lastDay(source), source.knownAt())));
  }

  private static LocalDate lastDay(FilingSource source) {
    return source.year().atMonth(Month.DECEMBER).atEndOfMonth();
  }
}
