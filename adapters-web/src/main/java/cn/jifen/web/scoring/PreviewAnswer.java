package cn.jifen.web.scoring;

import cn.jifen.application.scoring.LinePreview;
import cn.jifen.application.scoring.LinePreview.Consequence;
import cn.jifen.application.scoring.ProposalPreview;
import cn.jifen.application.scoring.ProposalPreview.CorrectionEffect;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MonthTerm;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** What a proposal would do. */
@Serdeable
@Schema(description = "预览：允许的分值、存在的问题、批准并出具通知书后的结果")
record PreviewAnswer(
    @Schema(description = "针对整项决定的问题") List<String> findings,
    List<Line> lines,
    @Schema(description = "更正对其他记分的影响", nullable = true) Optional<Effect> correction,
    @Schema(description = "原决定变更、撤销对每名人员的影响") List<PersonEffect> people) {

  static PreviewAnswer of(ProposalPreview preview) {
    return new PreviewAnswer(
        preview.findings().stream().map(Finding::sentence).toList(),
        preview.lines().stream().map(PreviewAnswer::line).toList(),
        preview.correction().map(PreviewAnswer::effect),
        preview.people().stream()
            .map(p -> new PersonEffect(p.person().toString(), effect(p.effect())))
            .toList());
  }

  private static Line line(LinePreview line) {
    return new Line(
        line.person().toString(),
        line.permitted().stream().map(Points::value).toList(),
        line.findings().stream().map(Finding::sentence).toList(),
        line.consequence().map(PreviewAnswer::outcome));
  }

  private static Outcome outcome(Consequence c) {
    return new Outcome(
        c.year().getValue(),
        c.added().value(),
        c.totalBefore().value(),
        c.totalAfter().value(),
        c.measure().map(row -> row.rule().code()),
        c.measure().map(row -> row.kind().label()),
        c.measure().flatMap(MeasureRow::term).map(MonthTerm::label),
        c.measure().map(row -> row.basis().citation()),
        c.status().name(),
        c.following().stream().map(InstitutionCode::value).toList());
  }

  private static Effect effect(CorrectionEffect effect) {
    return new Effect(
        effect.statusBefore().name(),
        effect.statusAfter().name(),
        effect.years().stream()
            .map(y -> y.year() + "年度：" + y.before() + " 分 → " + y.after() + " 分")
            .toList(),
        effect.later().stream()
            .map(
                l ->
                    l.decisionNo()
                        + " "
                        + l.behaviourNo()
                        + "："
                        + shown(l.before())
                        + " → "
                        + shown(l.after()))
            .toList());
  }

  private static String shown(String measure) {
    return measure.isEmpty() ? "无" : measure;
  }

  /** One line of the proposal. */
  @Serdeable
  record Line(
      String personId,
      @Schema(description = "可选的分值") List<Integer> permittedPoints,
      List<String> findings,
      Optional<Outcome> consequence) {}

  /** What follows from it. */
  @Serdeable
  record Outcome(
      int year,
      @Schema(description = "本次增加的分值（上限之前）") int added,
      int totalBefore,
      int totalAfter,
      @Schema(description = "第三十八条的项") Optional<String> measure,
      Optional<String> measureLabel,
      Optional<String> term,
      Optional<String> article,
      @Schema(description = "通知书生效后的登记备案状态") String status,
      @Schema(description = "状态随之调整的机构") List<String> institutions) {}

  /** What becomes of one person's file. */
  @Serdeable
  record PersonEffect(String personId, Effect effect) {}

  /** What becomes of the rest of the file. */
  @Serdeable
  record Effect(
      String statusBefore, String statusAfter, List<String> years, List<String> laterMeasures) {}
}
