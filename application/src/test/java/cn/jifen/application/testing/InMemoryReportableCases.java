package cn.jifen.application.testing;

import cn.jifen.application.notices.ReportableCases;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** People with cases, from the files in memory. */
public final class InMemoryReportableCases implements ReportableCases {
  private final InMemoryPersonFiles files;

  public InMemoryReportableCases(InMemoryPersonFiles files) {
    this.files = files;
  }

  @Override
  public Set<PersonId> within(AreaCode area, LocalDate from, LocalDate to) {
    return files.current().stream()
        .filter(file -> isScored(file, area, from, to) || isOrdered(file, area, from, to))
        .map(PersonFile::person)
        .collect(Collectors.toSet());
  }

  private static boolean isScored(PersonFile file, AreaCode area, LocalDate from, LocalDate to) {
    return file.balances().scores().stream()
        .map(score -> score.score().decision())
        .filter(decision -> decision.area().equals(area))
        .anyMatch(decision -> lies(decision.decidedOn().day(), from, to));
  }

  private static boolean isOrdered(PersonFile file, AreaCode area, LocalDate from, LocalDate to) {
    return file.orders().stream()
        .filter(order -> order.area().equals(area))
        .anyMatch(order -> lies(order.orderedOn(), from, to));
  }

  private static boolean lies(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
