package cn.jifen.web.agreements;

import cn.jifen.application.agreements.LinkedCase;
import cn.jifen.application.agreements.ListLinkedMeasures.Listed;
import cn.jifen.domain.agreements.AgreementStep.LinkedApproved;
import cn.jifen.domain.agreements.AgreementStep.LinkedReturned;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.law.Responsibility;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A proposal of linked measures as it stands. */
@Serdeable
record LinkedView(
    String id,
    LinkedCase.State state,
    String stateLabel,
    @Schema(description = "37-1 中止，37-2 解除") String rule,
    LocalDate agreementFrom,
    @Schema(nullable = true) Optional<LocalDate> agreementUntil,
    @Schema(description = "协议登记现在的截止日期（不含）；与 agreementUntil 不同时，措施仍按通知书载明的期限执行", nullable = true)
        Optional<LocalDate> agreementUntilNow,
    String decisionNo,
    LocalDate decidedOn,
    @Schema(nullable = true) Optional<LocalDate> barUntil,
    @Schema(nullable = true) Optional<LocalDate> firstDay,
    @Schema(nullable = true) Optional<String> returnedBecause,
    List<Person> people,
    List<Measure> measures,
    @Schema(description = "台账序号") List<Long> sequences) {

  /** A person found responsible. */
  @Serdeable
  @Schema(name = "LinkedPersonView")
  record Person(String personId, Responsibility responsibility, String finding) {}

  /** An ordered measure. */
  @Serdeable
  @Schema(name = "LinkedMeasureView")
  record Measure(String personId, String orderId, String documentId, boolean revoked) {
    static Measure of(LinkedOrder order, boolean revoked) {
      return new Measure(
          order.person().toString(), order.order().toString(), order.notice().toString(), revoked);
    }
  }

  static LinkedView of(Listed listed) {
    LinkedCase linked = listed.linked();
    return new LinkedView(
        linked.proposed().proposal().toString(),
        linked.state(),
        linked.state().label(),
        linked.proposed().rule().code(),
        linked.proposed().agreementFrom(),
        linked.proposed().agreementUntil(),
        listed.untilNow(),
        linked.proposed().decisionNo(),
        linked.proposed().decidedOn(),
        linked.proposed().barUntil(),
        linked.approved().map(LinkedApproved::firstDay),
        linked.returned().map(LinkedReturned::reason),
        linked.proposed().people().stream().map(LinkedView::person).toList(),
        linked.orders().stream()
            .map(order -> Measure.of(order, listed.revoked().contains(order.order())))
            .toList(),
        linked.sequences());
  }

  private static Person person(ResponsiblePerson one) {
    return new Person(one.person().toString(), one.responsibility(), one.finding());
  }
}
