package cn.jifen.application.timeline;

import cn.jifen.domain.notices.NoticeStep;

/** Steps after a notice (Art 42, 46). */
final class NoticeText {
  private NoticeText() {}

  static String of(NoticeStep step, NamesInFile names) {
    return switch (step) {
      case NoticeStep.NoticeDelivered delivered -> delivered(delivered, names);
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

  private static String delivered(NoticeStep.NoticeDelivered step, NamesInFile names) {
    return Sentence.of("以" + step.method().label() + "方式向" + step.to().label())
        .when(true, "送达" + names.letter(step.notice()))
        .when(step.refused(), "，受送达人拒收")
        .said("；备注：", step.remark())
        .end();
  }
}
