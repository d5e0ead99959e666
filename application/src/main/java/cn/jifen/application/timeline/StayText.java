package cn.jifen.application.timeline;

import cn.jifen.domain.appeals.StayStep;

/** How a stay of measures is proposed and decided (rules 4, 9). */
final class StayText {
  private StayText() {}

  static String of(StayStep step, NamesInFile names) {
    return switch (step) {
      case StayStep.StayProposed proposed ->
          Sentence.of("提出" + names.letter(proposed.notice()) + "的处理措施")
              .when(true, "自" + Sentence.day(proposed.day()) + "起" + proposed.change().label())
              .said("，理由：", proposed.reason())
              .end();
      case StayStep.StayDecided decided ->
          Sentence.of("对" + names.letter(decided.notice()) + "的" + decided.change().label())
              .when(true, "作出决定")
              .end();
    };
  }
}
