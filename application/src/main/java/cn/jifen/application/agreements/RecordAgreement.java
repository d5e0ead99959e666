package cn.jifen.application.agreements;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.registry.Institutions;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import java.util.List;
import java.util.Optional;

/**
 * Records the state of an institution's agreement in a period (Art 11). It makes no measures on
 * people (rules 3.4). The same institution and first day again is a dated change.
 */
public final class RecordAgreement {
  private final Attempts attempts;
  private final Institutions institutions;
  private final Agreements agreements;
  private final RuleBook book;

  public RecordAgreement(
      Attempts attempts, Institutions institutions, Agreements agreements, RuleBook book) {
    this.attempts = attempts;
    this.institutions = institutions;
    this.agreements = agreements;
    this.book = book;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * It is recorded so.
     *
     * @param changed false when it was recorded exactly so before
     */
    record Recorded(Agreement agreement, boolean changed) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records an agreement.
   *
   * @return refused for an actor who is no officer of the institution's area, for an unknown
   *     institution, for a period without a day, and where it overlaps another one
   */
  public Result record(Act act, Agreement agreement) {
    InstitutionCode code = agreement.institution();
    return attempts.inTransaction(
        () ->
            Optional.ofNullable(institutions.find(List.of(code)).get(code))
                .map(place -> recorded(act, agreement, place))
                .orElseGet(() -> refused("institution-unknown", "请核对机构代码，或者先登记该机构", "没有登记这一机构")));
  }

  private Result recorded(Act act, Agreement agreement, Institution place) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.OFFICER, place.region());
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    if (agreement.period().isEmpty()) {
      return refused("agreement-without-a-day", "截止日期（不含）应晚于开始日期", "截止日期不晚于开始日期");
    }
    List<Agreement> known =
        agreements.of(List.of(place.code())).getOrDefault(place.code(), List.of());
    if (known.contains(agreement)) {
      return new Result.Recorded(agreement, false);
    }
    Optional<Agreement> overlapping =
        known.stream()
            .filter(other -> !other.period().from().equals(agreement.period().from()))
            .filter(other -> other.period().overlaps(agreement.period()))
            .findFirst();
    if (overlapping.isPresent()) {
      return refused(
          "agreement-overlaps",
          "同一机构的各时段应首尾相接、互不重叠（截止日期不含）",
          "与同一机构自 " + overlapping.get().period().from() + " 起的协议时段重叠");
    }
    agreements.record(List.of(agreement), act.at());
    return new Result.Recorded(agreement, true);
  }

  private Result refused(String name, String expected, String found) {
    LegalBasis basis =
        book.latest().article(11, "", "医疗保障经办机构与定点医药机构签订协议后，在定点医药机构执业（就业）的相关人员即可按规定获得医保支付资格");
    return new Result.Refused(Refusal.of(new Finding(name, basis, expected, found)));
  }
}
