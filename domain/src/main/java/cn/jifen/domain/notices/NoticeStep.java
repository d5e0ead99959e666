package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to a notice after its issue (Art 42, 45, 46). */
public sealed interface NoticeStep extends CaseStep {
  /** The notice that it is about. */
  NoticeId notice();

  /**
   * A letter was issued that takes a notice back or changes it (撤销/变更通知书, Art 51, rules 6.1), and
   * that is not itself the notice of what stands instead. It is delivered like a notice; no appeal
   * is against it.
   *
   * @param notice the letter
   * @param corrected the notices whose content it takes back
   * @param area area of the office that issued it
   * @param institution to which it is delivered
   */
  record CorrectionIssued(
      NoticeId notice,
      List<NoticeId> corrected,
      AreaCode area,
      InstitutionCode institution,
      LocalDate on)
      implements NoticeStep {
    public CorrectionIssued {
      corrected = List.copyOf(corrected);
    }
  }

  /**
   * A notice was delivered (送达). The first delivery to a party that was not corrected is the one
   * from which its ten working days for an appeal run (Art 48).
   *
   * @param to to whom: the institution (Art 42) or, by it, the person (Art 46)
   * @param on day of receipt; of a refusal the day on which it was left behind
   * @param refused whether receipt was refused (拒收)
   * @param remark witness and reason of a refusal, number of the post item; no names of the person
   * @param receipt its 送达回证; empty in entries from before it was kept here
   */
  record NoticeDelivered(
      NoticeId notice,
      Party to,
      DeliveryMethod method,
      LocalDate on,
      boolean refused,
      String remark,
      Optional<DocumentId> receipt)
      implements NoticeStep {

    /** The same with its 送达回证. */
    public NoticeDelivered proved(DocumentId by) {
      return new NoticeDelivered(notice, to, method, on, refused, remark, Optional.of(by));
    }
  }

  /**
   * An officer proposes that the recorded delivery to a party is corrected (更正). Nothing changes
   * until another user approves it.
   *
   * @param proposal names the proposal; how the paper names the people stands under it, apart
   * @param to the party whose recorded delivery is wrong
   * @param right the delivery as it was, without a receipt yet; empty: there was none
   */
  record DeliveryCorrectionProposed(
      NoticeId notice,
      ProposalId proposal,
      Party to,
      Optional<NoticeDelivered> right,
      LocalDate on,
      String reason)
      implements NoticeStep {

    /** The step by which it takes effect on that day. */
    public DeliveryCorrected approved(LocalDate today) {
      return new DeliveryCorrected(notice, proposal, to, today, reason);
    }
  }

  /** A proposed correction was returned by another user: what was recorded stands. */
  record DeliveryCorrectionReturned(
      NoticeId notice, ProposalId proposal, LocalDate on, String reason) implements NoticeStep {}

  /**
   * A proposed correction was approved by another user: the delivery to that party recorded so far
   * counts no more, but stays in the file. Where there was one, the right {@link NoticeDelivered}
   * follows.
   */
  record DeliveryCorrected(
      NoticeId notice, ProposalId proposal, Party to, LocalDate on, String reason)
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
