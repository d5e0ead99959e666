package cn.jifen.application.eligibility;

import cn.jifen.application.documents.PersonDossier.AppealEntry;
import cn.jifen.domain.appeals.AppealStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of appeals in the document of a file. */
final class DossierAppeals {
  private final OpenedFile open;
  private final List<AppealStep> steps;

  DossierAppeals(OpenedFile open) {
    this.open = open;
    this.steps = open.steps(AppealStep.class);
  }

  /** One line an appeal, in the order of receipt. */
  List<AppealEntry> all() {
    return open.steps(AppealStep.AppealReceived.class).stream().map(this::entry).toList();
  }

  /** Where an appeal stands; with a day once it is over. */
  private record Stand(String outcome, Optional<LocalDate> decidedOn) {}

  private AppealEntry entry(AppealStep.AppealReceived received) {
    Stand stand = new Stand("办理中", Optional.empty());
    for (AppealStep step : steps) {
      stand = step.appeal().equals(received.appeal()) ? after(stand, step) : stand;
    }
    return new AppealEntry(
        received.on(), open.names().number(received.notice()), stand.outcome(), stand.decidedOn());
  }

  private static Stand after(Stand before, AppealStep step) {
    return switch (step) {
      case AppealStep.AppealDecided decided ->
          new Stand(decided.outcome().label(), Optional.of(decided.on()));
      case AppealStep.AppealWithdrawn withdrawn -> new Stand("撤回", Optional.of(withdrawn.on()));
      case AppealStep.AppealEscalated _ -> new Stand("提交行政部门", before.decidedOn());
      case AppealStep.AppraisalOrdered _ -> new Stand("鉴定中", before.decidedOn());
      case AppealStep.AppraisalReturned _ -> new Stand("办理中", before.decidedOn());
      case AppealStep.AppealReceived _, AppealStep.ExplanationGiven _ -> before;
    };
  }
}
