package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.notices.NoticeStep.StatusMaintained;
import cn.jifen.domain.notices.NoticeStep.TalkHeld;
import cn.jifen.domain.notices.NoticeStep.TrainingHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can speak against a step after the issue of a notice (Art 38, 42, 46). */
public final class NoticeStepRules {
  private final RuleVersion rule;

  public NoticeStepRules(RuleVersion rule) {
    this.rule = rule;
  }

  /**
   * What speaks against a delivery: it comes before the issue or in the future, the party has the
   * notice already, the institution has not received it yet when the person does (Art 46), or a
   * refused receipt is not told with reason and witness.
   *
   * @param witnessed whether reason and witness of a refusal are told
   */
  public List<Finding> against(
      FiledNotice notice,
      NoticeProgress progress,
      NoticeDelivered wanted,
      boolean witnessed,
      LocalDate today) {
    List<Finding> found = new ArrayList<>(untimely(notice, wanted, delivering(), today));
    progress.delivery(wanted.to()).ifPresent(before -> found.add(deliveredAlready(before)));
    if (wanted.to() == Party.PERSON) {
      passedOn(progress, wanted.on()).ifPresent(found::add);
    }
    boolean leftBehind = wanted.method() == DeliveryMethod.LEFT_BEHIND;
    if (leftBehind != wanted.refused()) {
      found.add(leftBehind ? nothingRefused() : refusedButHandedOver(wanted.method()));
    }
    if (wanted.refused() && !witnessed) {
      found.add(notWitnessed());
    }
    return found;
  }

  /**
   * What speaks against a talk: it comes before the issue, one of an institution before it received
   * the notice (Art 46), it lies in the future, or that side held one on that day already.
   */
  public List<Finding> against(
      FiledNotice notice, NoticeProgress progress, TalkHeld wanted, LocalDate today) {
    List<Finding> found = new ArrayList<>(untimely(notice, wanted, talking(), today));
    if (wanted.byInstitution() && notice.institution().isPresent()) {
      passedOn(progress, wanted.on()).ifPresent(found::add);
    }
    progress.of(TalkHeld.class).stream()
        .filter(held -> held.on().equals(wanted.on()))
        .filter(held -> held.byInstitution() == wanted.byInstitution())
        .findFirst()
        .ifPresent(held -> found.add(talkedAlready(held)));
    return found;
  }

  /** What speaks against a training: before the issue, in the future, or recorded already. */
  public List<Finding> against(
      FiledNotice notice, NoticeProgress progress, TrainingHeld wanted, LocalDate today) {
    List<Finding> found = new ArrayList<>(untimely(notice, wanted, training(), today));
    if (progress.of(TrainingHeld.class).contains(wanted)) {
      found.add(
          new Finding(
              "training-recorded-already", training(), "同一次培训只登记一次", wanted.on() + " 的这次培训已经登记"));
    }
    return found;
  }

  /**
   * What speaks against a confirmation of the status: before the issue, in the future, the notice
   * orders nothing that has to be maintained, or the institution confirmed it already.
   *
   * @param ordersMeasure whether the notice orders a suspension or termination that counts
   */
  public List<Finding> against(
      FiledNotice notice,
      NoticeProgress progress,
      StatusMaintained wanted,
      boolean ordersMeasure,
      LocalDate today) {
    List<Finding> found = new ArrayList<>(untimely(notice, wanted, maintaining(), today));
    if (!ordersMeasure) {
      found.add(
          new Finding(
              "no-status-to-maintain",
              maintaining(),
              "只有载明暂停或者终止且仍然有效的通知书需要维护状态",
              "该通知书没有需要维护的暂停或者终止"));
    }
    progress
        .maintainedBy(wanted.institution())
        .ifPresent(
            before ->
                found.add(
                    new Finding(
                        "status-maintained-already",
                        maintaining(),
                        "每家机构对一份通知书只确认一次",
                        "该机构已确认于 " + before.on() + " 完成维护")));
    return found;
  }

  private static List<Finding> untimely(
      FiledNotice notice, NoticeStep wanted, LegalBasis basis, LocalDate today) {
    List<Finding> found = new ArrayList<>();
    if (wanted.on().isBefore(notice.issuedOn())) {
      found.add(
          new Finding(
              "step-before-issue",
              basis,
              "不得早于通知书出具之日 " + notice.issuedOn(),
              "填写的日期为 " + wanted.on()));
    }
    if (wanted.on().isAfter(today)) {
      found.add(
          new Finding(
              "step-in-future", basis, "应在办理之后登记，不得晚于今日 " + today, "填写的日期为 " + wanted.on()));
    }
    return found;
  }

  /** The institution hands on and talks only after it received the notice itself. */
  Optional<Finding> passedOn(NoticeProgress progress, LocalDate on) {
    Optional<LocalDate> received = progress.delivery(Party.INSTITUTION).map(NoticeDelivered::on);
    if (received.filter(day -> !on.isBefore(day)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            "institution-first",
            talking(),
            "通知书先送达定点医药机构，机构收到之后通知本人并谈话提醒",
            received.map(day -> "机构于 " + day + " 收到，填写的日期为 " + on).orElse("还没有登记送达机构")));
  }

  private Finding deliveredAlready(NoticeDelivered before) {
    return new Finding(
        "delivered-already",
        delivering(),
        "申诉期限自首次收到之日起算，不重复登记送达",
        "已于 " + before.on() + " 以" + before.method().label() + "方式送达" + before.to().label());
  }

  private Finding nothingRefused() {
    return new Finding(
        "left-behind-without-refusal",
        delivering(),
        "留置送达须以拒收为前提，请填写拒收事由和见证人，或者改选其他送达方式",
        "没有填写拒收情况");
  }

  private Finding refusedButHandedOver(DeliveryMethod method) {
    return new Finding(
        "refused-not-left-behind",
        delivering(),
        "受送达人拒收的，送达方式应为留置送达",
        "填写了拒收情况，送达方式为" + method.label());
  }

  private Finding notWitnessed() {
    return new Finding(
        "refusal-not-witnessed", delivering(), "拒收的，须记明事由并至少有一名见证人", "拒收事由或者见证人没有填写");
  }

  private Finding talkedAlready(TalkHeld held) {
    return new Finding(
        "talk-recorded-already",
        talking(),
        "同一方同一日的谈话提醒只登记一次",
        (held.byInstitution() ? "机构" : "经办机构") + " " + held.on() + " 的谈话提醒已经登记");
  }

  LegalBasis delivering() {
    return rule.article(42, "", "3个工作日内将处理通知书送达相关责任人员所在定点医药机构");
  }

  private LegalBasis maintaining() {
    return rule.article(42, "", "其所在定点医药机构根据处理通知书完成动态维护");
  }

  private LegalBasis talking() {
    return rule.article(46, "", "定点医药机构收到记分处理通知书后，及时通知相关责任人员，并对相关责任人员进行谈话提醒，做好记录。");
  }

  private LegalBasis training() {
    return rule.article(46, "", "定期组织相关责任人员进行医保政策法规和业务知识学习培训");
  }
}
