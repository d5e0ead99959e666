package cn.jifen.domain.appeals;

import cn.jifen.domain.appeals.AppealStep.AppealDecided;
import cn.jifen.domain.appeals.AppealStep.AppealReceived;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.law.DeadlineRow;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An appeal as its steps have made it (Art 48–51).
 *
 * @param received how it began
 * @param escalatedTo the administrative department that decides since it went there (Art 49)
 * @param appraisals oldest first; at most the last one is not back
 * @param lastOn day of its last step
 * @param decided the decision; empty before
 */
public record Appeal(
    AppealReceived received,
    AppealStage stage,
    Optional<OfficeCode> escalatedTo,
    List<Appraisal> appraisals,
    LocalDate lastOn,
    Optional<AppealDecided> decided) {
  public Appeal {
    appraisals = List.copyOf(appraisals);
  }

  /** All appeals that these steps of one person's file are about, in the order of receipt. */
  public static List<Appeal> of(List<AppealStep> steps) {
    Map<AppealId, Appeal> appeals = new LinkedHashMap<>();
    steps.forEach(step -> take(appeals, step));
    return List.copyOf(appeals.values());
  }

  private static void take(Map<AppealId, Appeal> appeals, AppealStep step) {
    Appeal after =
        step instanceof AppealReceived received
            ? begun(received)
            : Optional.ofNullable(appeals.get(step.appeal()))
                .map(before -> before.after(step))
                .orElseThrow(() -> new IllegalStateException("no appeal " + step.appeal()));
    appeals.put(step.appeal(), after);
  }

  private static Appeal begun(AppealReceived received) {
    return new Appeal(
        received,
        AppealStage.RECEIVED,
        Optional.empty(),
        List.of(),
        received.on(),
        Optional.empty());
  }

  /** The appeal after a further step of it. */
  public Appeal after(AppealStep step) {
    return switch (step) {
      case AppealReceived again -> throw new IllegalStateException("begun twice: " + again);
      case AppealStep.ExplanationGiven _ -> at(AppealStage.EXPLAINED, step.on());
      case AppealStep.AppealWithdrawn _ -> at(AppealStage.WITHDRAWN, step.on());
      case AppealStep.AppealEscalated escalated ->
          new Appeal(
              received,
              AppealStage.ESCALATED,
              Optional.of(escalated.to()),
              appraisals,
              step.on(),
              decided);
      case AppealStep.AppraisalOrdered ordered -> asked(ordered);
      case AppealStep.AppraisalReturned back -> answered(back);
      case AppealDecided decision ->
          new Appeal(
              received,
              AppealStage.DECIDED,
              escalatedTo,
              appraisals,
              step.on(),
              Optional.of(decision));
    };
  }

  private Appeal at(AppealStage next, LocalDate on) {
    return new Appeal(received, next, escalatedTo, appraisals, on, decided);
  }

  private Appeal asked(AppealStep.AppraisalOrdered ordered) {
    List<Appraisal> all = new ArrayList<>(appraisals);
    all.add(new Appraisal(ordered.body(), ordered.question(), ordered.on(), Optional.empty()));
    return new Appeal(received, stage, escalatedTo, all, ordered.on(), decided);
  }

  private Appeal answered(AppealStep.AppraisalReturned back) {
    if (!atAppraisal()) {
      throw new IllegalStateException("no appraisal was ordered: " + back);
    }
    List<Appraisal> all = new ArrayList<>(appraisals);
    all.addLast(all.removeLast().backOn(back.on(), back.conclusion()));
    return new Appeal(received, stage, escalatedTo, all, back.on(), decided);
  }

  public AppealId id() {
    return received.appeal();
  }

  /** The notice that it objects to. */
  public NoticeId notice() {
    return received.notice();
  }

  /** Who objects. */
  public Party by() {
    return received.by();
  }

  /** Whether it still waits for its decision. */
  public boolean isOpen() {
    return stage.isOpen();
  }

  /** Whether an appraisal is out: the clock stands still and nothing is decided (Art 50, 51). */
  public boolean atAppraisal() {
    return !appraisals.isEmpty() && appraisals.getLast().returned().isEmpty();
  }

  /**
   * The last day for the answer (Art 51): working days from receipt, those of an appraisal not
   * counted; empty while one is out.
   */
  public Optional<DueDate> answerBy(DeadlineRow row, WorkingDayCalendar calendar) {
    List<Period> stops = appraisals.stream().map(Appraisal::stop).toList();
    return atAppraisal()
        ? Optional.empty()
        : Optional.of(row.length().after(received.on(), calendar, stops));
  }
}
