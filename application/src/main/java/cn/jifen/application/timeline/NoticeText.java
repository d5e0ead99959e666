package cn.jifen.application.timeline;

import cn.jifen.domain.notices.NoticeStep;
import java.util.stream.Collectors;

/** Steps after a notice (Art 42, 46). */
final class NoticeText {
  private NoticeText() {}

  static String of(NoticeStep step, NamesInFile names) {
    return switch (step) {
      case NoticeStep.CorrectionIssued letter -> corrected(letter, names);
      case NoticeStep.NoticeDelivered delivered -> delivered(delivered, names);
      case NoticeStep.DeliveryCorrectionProposed proposed -> proposed(proposed, names);
      case NoticeStep.DeliveryCorrectionReturned returned ->
          Sentence.of("退回" + names.letter(returned.notice()) + "的送达更正")
              .said("，理由：", returned.reason())
              .end();
      case NoticeStep.DeliveryCorrected corrected ->
          Sentence.of("批准更正" + names.letter(corrected.notice()))
              .when(true, "向" + corrected.to().label() + "送达的登记，原登记不再作为期限起算的依据")
              .said("，理由：", corrected.reason())
              .end();
      case NoticeStep.TalkHeld talk ->
          Sentence.of(talk.byInstitution() ? "定点医药机构" : "经办机构")
              .when(true, "就" + names.letter(talk.notice()) + "对相关责任人员进行谈话提醒")
              .said("：", talk.summary())
              .end();
      case NoticeStep.TrainingHeld training ->
          Sentence.of("就" + names.letter(training.notice()) + "参加学习培训" + training.hours() + "学时")
              .said("：", training.subject())
              .end();
      case NoticeStep.StatusMaintained maintained ->
          Sentence.of(names.institution(maintained.institution()))
              .when(true, "确认已按" + names.letter(maintained.notice()) + "维护登记备案状态")
              .end();
    };
  }

  private static String proposed(NoticeStep.DeliveryCorrectionProposed step, NamesInFile names) {
    return Sentence.of("提出更正" + names.letter(step.notice()))
        .when(true, "向" + step.to().label() + "送达的登记：")
        .when(true, step.right().map(NoticeText::right).orElse("没有送达"))
        .said("，理由：", step.reason())
        .end();
  }

  private static String right(NoticeStep.NoticeDelivered right) {
    return Sentence.day(right.on())
        + "以"
        + right.method().label()
        + "方式向"
        + right.to().label()
        + "送达"
        + (right.refused() ? "，受送达人拒收" : "");
  }

  private static String corrected(NoticeStep.CorrectionIssued letter, NamesInFile names) {
    return Sentence.of("出具撤销或者变更处理通知书（" + names.number(letter.notice()) + "）")
        .said(
            "，涉及", letter.corrected().stream().map(names::letter).collect(Collectors.joining("、")))
        .end();
  }

  private static String delivered(NoticeStep.NoticeDelivered step, NamesInFile names) {
    return Sentence.of("以" + step.method().label() + "方式向" + step.to().label())
        .when(true, "送达" + names.letter(step.notice()))
        .when(step.refused(), "，受送达人拒收")
        .said("；备注：", step.remark())
        .end();
  }
}
