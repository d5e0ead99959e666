package cn.jifen.application.agreements;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.Article39;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists the institutions that reached half of their people in a calendar year, that are near to it,
 * and those whose task of Art 39 is on its way, each with both figures as they are now.
 */
public final class ListHalfWatch {
  private final UnitOfWork unitOfWork;
  private final MeasuredStaff staff;
  private final InstitutionDesk desk;

  public ListHalfWatch(UnitOfWork unitOfWork, MeasuredStaff staff, InstitutionDesk desk) {
    this.unitOfWork = unitOfWork;
    this.staff = staff;
    this.desk = desk;
  }

  /** How far an institution is. */
  public enum Level {
    NEAR("接近50%"),
    REACHED("达到50%"),
    /** It was reached and is not any more, after a correction. */
    BELOW("已低于50%");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The Chinese term. */
    public String label() {
      return label;
    }
  }

  /**
   * One institution.
   *
   * @param count the figures now
   * @param state what was done about it
   */
  public record Watched(String name, MeasuredStaff.Count count, Level level, HalfYear state) {}

  /** What came of it. */
  public sealed interface Result {
    /** In order of codes. */
    record Listed(List<Watched> institutions) implements Result {
      public Listed {
        institutions = List.copyOf(institutions);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page in order of codes, of the office's own area and below.
   *
   * @param after code after which the page starts; empty text for the first page
   */
  public Result list(Actor actor, Year year, String after, int limit) {
    return Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE)
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                unitOfWork.inTransaction(
                    () ->
                        new Result.Listed(
                            page(new AreaCode(actor.office().value()), year, after, limit))));
  }

  private List<Watched> page(AreaCode area, Year year, String after, int limit) {
    List<Watched> page = new ArrayList<>();
    String from = after;
    List<MeasuredStaff.Count> slice;
    do {
      slice = staff.within(area, year, from, limit);
      slice.stream().flatMap(count -> watched(count, year).stream()).forEach(page::add);
      from = slice.isEmpty() ? from : slice.getLast().institution().value();
    } while (page.size() < limit && slice.size() == limit);
    return page.subList(0, Math.min(limit, page.size()));
  }

  private Optional<Watched> watched(MeasuredStaff.Count count, Year year) {
    HalfYear state = HalfYear.of(desk.steps(count.institution()), year);
    return level(count, state).map(level -> new Watched(name(count), count, level, state));
  }

  private static Optional<Level> level(MeasuredStaff.Count count, HalfYear state) {
    if (Article39.isReached(count.times(), count.people())) {
      return Optional.of(Level.REACHED);
    }
    if (!state.sequences().isEmpty()) {
      return Optional.of(Level.BELOW);
    }
    return Article39.isNear(count.times(), count.people())
        ? Optional.of(Level.NEAR)
        : Optional.empty();
  }

  private String name(MeasuredStaff.Count count) {
    return desk.find(count.institution()).map(place -> place.name()).orElse("");
  }
}
