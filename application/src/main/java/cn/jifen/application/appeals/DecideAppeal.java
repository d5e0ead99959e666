package cn.jifen.application.appeals;

import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.OrderReplacements;
import cn.jifen.application.documents.AppealLetters;
import cn.jifen.application.documents.FileChange;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.application.scoring.ScoreReplacements;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.AppealStep.AppealDecided;
import cn.jifen.domain.appeals.RuledScore;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.appeals.RulingRules;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who did not handle the case decides an appeal (Art 51, rules 9): 维持、变更、撤销. Scores are
 * voided and replaced, measures without a score revoked or shortened in the same transaction; the
 * old ones stay visible, and what orders something else by now waits for a new notice (rules 6.1).
 * The letters to both parties are issued with it.
 */
public final class DecideAppeal {
  private final AppealDesk desk;
  private final CaseHandlers handlers;
  private final ScoreReplacements scores;
  private final OrderReplacements orders;
  private final AppealLetters letters;
  private final RulingRules rules;

  public DecideAppeal(
      AppealDesk desk,
      CaseHandlers handlers,
      ScoreReplacements scores,
      OrderReplacements orders,
      AppealLetters letters) {
    this.desk = desk;
    this.handlers = handlers;
    this.scores = scores;
    this.orders = orders;
    this.letters = letters;
    this.rules = new RulingRules(desk.rule());
  }

  /**
   * Decides it today.
   *
   * @return refused for an actor who is no reviewer of the area, or after the escalation not the
   *     department's; for whoever handled the case or received the appeal; while an appraisal is
   *     out; without a reason; for points that the clause does not permit or that are more than
   *     before; for a term that is not shorter or not that of the agreement
   */
  public AppealAnswer decide(Act act, AppealReference appeal, Ruling ruling) {
    Decision decision = new Decision(act, ruling);
    return desk.step(
        act,
        appeal,
        Command.of("decide-appeal", appeal, ruling),
        Role.REVIEWER,
        AppealDesk.today(act),
        new AppealDesk.Step(decision::prepare, decision::follow));
  }

  /** One attempt. */
  private final class Decision {
    private final Act act;
    private final UserId decider;
    private final Ruling ruling;

    Decision(Act act, Ruling ruling) {
      this.act = act;
      this.decider = act.actor().user();
      this.ruling = ruling;
    }

    AppealStep prepare(Hearing hearing, List<Finding> against) {
      handled(hearing).ifPresent(against::add);
      List<Finding> ofRuling =
          rules.against(ruling, hearing.appeal(), hearing.notice(), hearing.file());
      against.addAll(ofRuling);
      if (ofRuling.isEmpty()) {
        ruling.scores().forEach(ruled -> against.addAll(againstPoints(hearing, ruled)));
        ruling
            .orderEndsBefore()
            .flatMap(end -> orders.against(standingOrder(hearing), end))
            .ifPresent(against::add);
      }
      return new AppealDecided(
          hearing.appeal().id(), hearing.today(), ruling.outcome(), ruling.reason());
    }

    private Optional<Finding> handled(Hearing hearing) {
      if (hearing.receivedBy().equals(decider)) {
        return Optional.of(originalHandler("受理该申诉的人员"));
      }
      return handlers.of(hearing.person(), hearing.notice()).contains(decider)
          ? Optional.of(originalHandler("原处理的经办、复核或者出具人员"))
          : Optional.empty();
    }

    private Finding originalHandler(String as) {
      return new Finding(
          "appeal-by-handler",
          desk.rule().article(62, "", "明确对定点医药机构相关人员记分管理、审核结算等岗位责任"),
          "申诉须由未参与原处理、也未受理该申诉的人员决定",
          "当前账号是" + as);
    }

    private List<Finding> againstPoints(Hearing hearing, RuledScore ruled) {
      Score was = standing(hearing, ruled);
      return ruled
          .instead()
          .map(instead -> scores.against(was, replacement(hearing, was, instead)))
          .orElseGet(List::of);
    }

    void follow(Hearing hearing, Appeal decided) {
      PersonFile before = hearing.file();
      carryOut(hearing);
      ClosingStay.end(hearing, "申诉已作出处理");
      letters.issue(
          act,
          hearing.recorder(),
          decided,
          hearing.notice(),
          new FileChange(before, hearing.file()));
    }

    private void carryOut(Hearing hearing) {
      String reason = "申诉" + ruling.outcome().label() + "：" + ruling.reason();
      for (RuledScore ruled : ruledScores(hearing)) {
        Score was = standing(hearing, ruled);
        scores.record(
            hearing.recorder(),
            hearing.person(),
            was,
            ruled.instead().map(instead -> replacement(hearing, was, instead)),
            hearing.today(),
            reason);
      }
      switch (ruling.outcome()) {
        case UPHELD -> {}
        case CHANGED -> ruling.orderEndsBefore().ifPresent(end -> shorten(hearing, end, reason));
        case REVOKED ->
            hearing
                .notice()
                .standing(hearing.file())
                .map(was -> new FileEvent.OrderRevoked(was.order(), hearing.today(), reason))
                .ifPresent(event -> hearing.recorder().record(hearing.person(), event));
      }
    }

    private void shorten(Hearing hearing, LocalDate end, String reason) {
      orders.record(
          hearing.recorder(),
          hearing.person(),
          standingOrder(hearing),
          Optional.of(end),
          hearing.today(),
          reason);
    }

    private static FileEvent.MeasureOrdered standingOrder(Hearing hearing) {
      return hearing.notice().standing(hearing.file()).orElseThrow();
    }

    private List<RuledScore> ruledScores(Hearing hearing) {
      return switch (ruling.outcome()) {
        case UPHELD -> List.of();
        case CHANGED -> ruling.scores();
        case REVOKED ->
            hearing.notice().standingScores(hearing.file()).stream()
                .map(s -> new RuledScore(s.score().id(), Optional.empty()))
                .toList();
      };
    }

    private static Score standing(Hearing hearing, RuledScore ruled) {
      return hearing.file().counting(ruled.score()).map(AssessedScore::score).orElseThrow();
    }

    private static ProposedScore replacement(
        Hearing hearing, Score was, RuledScore.Instead instead) {
      return new ProposedScore(
          hearing.person(), was.behaviour(), instead.assignment(), instead.points());
    }
  }
}
