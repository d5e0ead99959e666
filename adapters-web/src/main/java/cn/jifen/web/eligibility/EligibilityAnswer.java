package cn.jifen.web.eligibility;

import cn.jifen.application.eligibility.JudgeEligibility.Result.Judged;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PaymentReason;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.eligibility.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the insurance pays for a service, and why. */
@Serdeable
@Schema(description = "支付资格查询结果")
record EligibilityAnswer(
    @Schema(description = "结论：PAY 支付，REFUSE 不予支付，REVIEW 转人工审核") Verdict verdict,
    @Schema(description = "理由代码", example = "SUSPENDED") PaymentReason reason,
    @Schema(description = "理由", example = "登记备案状态暂停，费用不予结算") String explanation,
    @Schema(description = "依据条款", example = "新医保规〔2025〕2号第二十四条第（二）项") String article,
    @Schema(description = "登记备案状态；没有该人员时不出现") Optional<Status> status,
    @Schema(description = "状态的中文表述，期满未恢复的注明期满待恢复", example = "暂停（期满待恢复）")
        Optional<String> statusLabel,
    @Schema(description = "暂停或者终止的处理，正常时不出现") Optional<MeasureTerm> measure,
    @Schema(description = "服务发生之日", example = "2026-05-14") LocalDate on,
    @Schema(description = "适用的细则", example = "新医保规〔2025〕2号") String ruleVersion) {

  static EligibilityAnswer of(Judged judged, LocalDate on, String ruleVersion) {
    PaymentReason reason = judged.reason();
    Optional<Standing> standing = judged.standing();
    return new EligibilityAnswer(
        reason.verdict(),
        reason,
        reason.explanation(),
        ruleVersion + reason.citation(),
        standing.map(Standing::status),
        standing.map(Standing::label),
        standing.flatMap(Standing::decisive).map(MeasureTerm::of),
        on,
        ruleVersion);
  }

  /** The measure that decides the status. */
  @Serdeable
  @Schema(name = "EligibilityMeasure")
  record MeasureTerm(
      @Schema(description = "条款", example = "38-2") String rule,
      @Schema(description = "起始之日，含当日") LocalDate firstDay,
      @Schema(description = "期限的最后一日，含当日；期满不自动恢复。没有固定期限时不出现") Optional<LocalDate> lastDay) {
    static MeasureTerm of(Measure measure) {
      return new MeasureTerm(
          measure.row().code(),
          measure.firstDay(),
          measure.termEndsBefore().map(end -> end.minusDays(1)));
    }
  }
}
