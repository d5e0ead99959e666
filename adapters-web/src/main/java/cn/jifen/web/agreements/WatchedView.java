package cn.jifen.web.agreements;

import cn.jifen.application.agreements.ListHalfWatch;
import cn.jifen.application.agreements.ListHalfWatch.Watched;
import cn.jifen.domain.agreements.AgreementStep.HalfConfirmed;
import cn.jifen.domain.agreements.AgreementStep.HalfReached;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An institution under the watch of Art 39. */
@Serdeable
record WatchedView(
    String code,
    String name,
    int year,
    @Schema(description = "当年暂停、终止人次（含联动）") int times,
    @Schema(description = "当年登记备案的不重复人数") int people,
    ListHalfWatch.Level level,
    String levelLabel,
    @Schema(description = "达到50%而提出任务之日", nullable = true) Optional<LocalDate> raisedOn,
    @Schema(nullable = true) Optional<LocalDate> confirmedOn,
    @Schema(nullable = true) Optional<LocalDate> suspendedFrom,
    @Schema(nullable = true) Optional<LocalDate> suspendedUntil,
    @Schema(description = "批准中止协议之日", nullable = true) Optional<LocalDate> suspendedOn,
    @Schema(description = "台账序号") List<Long> sequences) {

  static WatchedView of(Watched one) {
    return new WatchedView(
        one.count().institution().value(),
        one.name(),
        one.state().year().getValue(),
        one.count().times(),
        one.count().people(),
        one.level(),
        one.level().label(),
        one.state().raised().map(HalfReached::on),
        one.state().confirmed().map(HalfConfirmed::on),
        one.state().confirmed().map(HalfConfirmed::from),
        one.state().confirmed().map(HalfConfirmed::until),
        one.state().suspendedOn(),
        one.state().sequences());
  }
}
