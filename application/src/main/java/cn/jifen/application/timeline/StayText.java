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
          Sentence.of("批准" + names.letter(decided.notice()) + "的处理措施" + decided.change().label())
              .end();
    };
  }
}
