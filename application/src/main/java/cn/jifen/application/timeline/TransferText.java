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
      case TransferStep.ReportCorrected corrected ->
          Sentence.of("以移送通报函（" + names.number(corrected.letter()) + "）向行业主管部门更正此前的通报")
              .when(!corrected.scores().isEmpty(), "，涉及记分" + corrected.scores().size() + "项")
              .when(
                  !corrected.orders().isEmpty(), "，涉及不以记分为依据的措施" + corrected.orders().size() + "项")
              .end();
    };
  }
}
