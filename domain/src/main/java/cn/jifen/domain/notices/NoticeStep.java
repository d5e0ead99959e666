package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import java.time.LocalDate;

/** What happens to a notice after its issue (Art 42, 45, 46). */
public sealed interface NoticeStep extends CaseStep {
  /** The notice that it is about. */
  NoticeId notice();

  /**
   * A notice was delivered (送达). The first delivery to a party is the one from which its ten
   * working days for an appeal run (Art 48).
   *
   * @param to to whom: the institution (Art 42) or, by it, the person (Art 46)
   * @param on day of receipt; of a refusal the day on which it was left behind
   * @param refused whether receipt was refused (拒收)
   * @param remark witness and reason of a refusal, number of the post item; no names of the person
   */
  record NoticeDelivered(
      NoticeId notice,
      Party to,
      DeliveryMethod method,
      LocalDate on,
      boolean refused,
      String remark)
      implements NoticeStep {}

  /**
   * A talk was held with the person (谈话提醒, Art 46).
   *
   * @param byInstitution held by the institution; otherwise by the agency
   * @param summary what was said
   */
  record TalkHeld(NoticeId notice, boolean byInstitution, LocalDate on, String summary)
      implements NoticeStep {}

  /**
   * The person was trained (Art 38(1), 46).
   *
   * @param hours whole hours
   */
  record TrainingHeld(NoticeId notice, LocalDate on, String subject, int hours)
      implements NoticeStep {}

  /**
   * An institution confirmed that it maintains the status that the notice ordered (Art 42).
   *
   * @param on day of maintenance
   */
  record StatusMaintained(NoticeId notice, InstitutionCode institution, LocalDate on)
      implements NoticeStep {}
}
