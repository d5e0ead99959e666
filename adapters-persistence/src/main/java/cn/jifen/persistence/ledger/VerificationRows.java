package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.notices.NoticeStep.StatusMaintained;
import cn.jifen.domain.registry.CorrectionDemand;
import cn.jifen.domain.registry.RegistryStep;
import java.util.ArrayList;
import java.util.List;

/** The rows that one person's file makes in the tables of the register's check. */
final class VerificationRows {
  static final List<DerivedTable> TABLES =
      List.of(
          new DerivedTable(
              "measure_period",
              List.of(
                  "person_id",
                  "ordinal",
                  "notice_id",
                  "measure_rule",
                  "from_day",
                  "until_day",
                  "delivered_on"),
              file -> periods(file.of())),
          new DerivedTable(
              "status_maintained",
              List.of("person_id", "ordinal", "notice_id", "institution_code", "maintained_on"),
              file -> maintained(file.of())),
          new DerivedTable(
              "correction_demand",
              List.of(
                  "person_id",
                  "ordinal",
                  "institution_code",
                  "defect",
                  "demanded_on",
                  "due_on",
                  "done_on"),
              file -> demands(file.of())));

  private VerificationRows() {}

  private static List<List<Object>> periods(VersionedFile file) {
    List<List<Object>> rows = new ArrayList<>();
    for (Measure measure : file.file().measures()) {
      NoticeProgress progress = new NoticeProgress(measure.notice(), file.steps(NoticeStep.class));
      for (Period period : measure.inForce()) {
        rows.add(
            List.of(
                measure.notice().value(),
                measure.row().code(),
                period.from(),
                period.until(),
                progress.delivery(Party.INSTITUTION).map(NoticeDelivered::on)));
      }
    }
    return DerivedRows.numbered(file.file(), rows, row -> row);
  }

  private static List<List<Object>> maintained(VersionedFile file) {
    List<StatusMaintained> steps =
        file.steps(NoticeStep.class).stream()
            .filter(StatusMaintained.class::isInstance)
            .map(StatusMaintained.class::cast)
            .toList();
    return DerivedRows.numbered(
        file.file(),
        steps,
        step -> List.of(step.notice().value(), step.institution().value(), step.on()));
  }

  private static List<List<Object>> demands(VersionedFile file) {
    return DerivedRows.numbered(
        file.file(),
        CorrectionDemand.in(file.steps(RegistryStep.class)),
        demand ->
            List.of(
                demand.institution().value(),
                demand.defect().name(),
                demand.demandedOn(),
                demand.dueOn(),
                demand.doneOn()));
  }
}
