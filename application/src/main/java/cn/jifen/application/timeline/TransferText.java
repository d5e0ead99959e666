package cn.jifen.application.timeline;

import cn.jifen.domain.notices.TransferStep;

/** Steps by which a case is passed on to another authority (Art 64). */
final class TransferText {
  private TransferText() {}

  static String of(TransferStep step, NamesInFile names) {
    return switch (step) {
      case TransferStep.PassedOn passed ->
          Sentence.of("向行业主管部门发出移送通报函（" + names.number(passed.letter()) + "）")
              .when(!passed.scores().isEmpty(), "，通报记分" + passed.scores().size() + "项")
              .when(!passed.orders().isEmpty(), "，通报不以记分为依据的措施" + passed.orders().size() + "项")
              .end();
    };
  }
}
