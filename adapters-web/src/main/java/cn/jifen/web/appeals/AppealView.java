package cn.jifen.web.appeals;

import cn.jifen.application.appeals.AppealAnswer;
import cn.jifen.application.appeals.ReadAppeals;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.Appraisal;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.law.DueDate;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An appeal as it stands. */
@Serdeable
record AppealView(
    String id,
    String noticeId,
    String by,
    String byLabel,
    LocalDate receivedOn,
    String grounds,
    String stage,
    String stageLabel,
    @Schema(description = "已移交的本级医保行政部门的区划", nullable = true) Optional<String> escalatedTo,
    List<AppraisalView> appraisals,
    @Schema(description = "答复的最后一日；评估鉴定期间不计，未返回时不出现", nullable = true) Optional<LocalDate> answerBy,
    @Schema(description = "该日涉及尚未公布的工作日历，公布后重新计算") boolean provisional,
    @Schema(description = "受理之后更正了送达日，按更正后的送达日申诉期限的最后一日；已逾期的才在列表中出现，受理不受影响", nullable = true)
        Optional<LocalDate> lateSince,
    @Schema(nullable = true) Optional<String> outcome,
    @Schema(nullable = true) Optional<String> outcomeLabel,
    @Schema(nullable = true) Optional<String> outcomeReason) {

  /** An appraisal (Art 50). */
  @Serdeable
  record AppraisalView(
      String body,
      String question,
      LocalDate orderedOn,
      @Schema(nullable = true) Optional<LocalDate> returnedOn,
      @Schema(nullable = true) Optional<String> conclusion) {

    static AppraisalView of(Appraisal appraisal) {
      return new AppraisalView(
          appraisal.body(),
          appraisal.question(),
          appraisal.orderedOn(),
          appraisal.returned().map(Appraisal.Returned::on),
          appraisal.returned().map(Appraisal.Returned::conclusion));
    }
  }

  /** The view in a list. */
  static AppealView of(ReadAppeals.ShownAppeal shown) {
    return of(shown.appeal(), shown.answerBy(), shown.lateSince());
  }

  private static AppealView of(
      Appeal appeal, Optional<DueDate> answerBy, Optional<DueDate> lateSince) {
    return new AppealView(
        appeal.id().toString(),
        appeal.notice().toString(),
        appeal.by().name(),
        appeal.by().label(),
        appeal.received().on(),
        appeal.received().grounds(),
        appeal.stage().name(),
        appeal.stage().label(),
        appeal.escalatedTo().map(OfficeCode::value),
        appeal.appraisals().stream().map(AppraisalView::of).toList(),
        answerBy.map(DueDate::day),
        answerBy.map(DueDate::provisional).orElse(false),
        lateSince.map(DueDate::day),
        appeal.decided().map(decided -> decided.outcome().name()),
        appeal.decided().map(decided -> decided.outcome().label()),
        appeal.decided().map(decided -> decided.reason()));
  }

  /** The view of what came back; a refusal becomes problem details. */
  static AppealView of(AppealAnswer answer) {
    return switch (answer) {
      case AppealAnswer.Taken taken -> of(taken.appeal(), taken.answerBy(), Optional.empty());
      case AppealAnswer.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }
}
