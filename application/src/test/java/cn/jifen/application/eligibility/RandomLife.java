package cn.jifen.application.eligibility;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What happens to one person from October 2025 on, at random, each deed possible in its turn. */
final class RandomLife {
  private static final int LONGEST = 25;
  private static final AreaCode AREA = new AreaCode("650102");
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");

  private final RuleBook book;
  private final Random random;
  private final boolean withCorrections;
  private final List<Deed> deeds = new ArrayList<>();
  private PersonFile file;
  private LocalDate day = LocalDate.of(2025, 10, 1);
  private long ids;

  /**
   * A life of up to 25 deeds.
   *
   * @param withCorrections whether scores are voided and replaced, by the office or on appeal
   */
  RandomLife(RuleBook book, Random random, PersonId person, boolean withCorrections) {
    this.book = book;
    this.random = random;
    this.withCorrections = withCorrections;
    this.file = PersonFile.empty(book, person);
    this.ids = person.value() * 1000;
    int length = 1 + random.nextInt(LONGEST);
    while (deeds.size() < length) {
      next().ifPresent(this::take);
    }
  }

  List<Deed> deeds() {
    return List.copyOf(deeds);
  }

  /** The first day on which nothing happened yet. */
  LocalDate end() {
    return day.plusDays(1);
  }

  private void take(Deed deed) {
    file = file.with(deed.in(file));
    deeds.add(deed);
    day = day.plusDays(random.nextInt(20));
  }

  private Optional<Deed> next() {
    return switch (random.nextInt(withCorrections ? 13 : 9)) {
      case 0, 1 -> Optional.of(scored());
      case 2, 3 -> anyDecision().map(this::notified);
      case 4 -> Optional.of(repaired());
      case 5 -> Optional.of(random.nextInt(3) == 0 ? ordered() : restored());
      case 6 -> any(file.orders()).map(order -> new Deed.Revoked(order.order(), day));
      case 7 -> any(Deed.notices(file)).map(stayed -> new Deed.Stayed(stayed, day));
      case 8 -> any(termed()).map(this::reordered);
      case 9, 10 -> anyScore().map(score -> corrected(score));
      case 11 -> anyDecision().map(this::cascaded);
      default -> appealed();
    };
  }

  private <T> Optional<T> any(List<T> choices) {
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(choices.get(random.nextInt(choices.size())));
  }

  private Optional<ScoreId> anyScore() {
    return any(file.balances().scores()).map(assessed -> assessed.score().id());
  }

  private Optional<DecisionNo> anyDecision() {
    return any(file.balances().scores()).map(assessed -> assessed.score().decision().number());
  }

  private Deed notified(DecisionNo decision) {
    LocalDate from = random.nextBoolean() ? day : day.plusDays(random.nextInt(15));
    return new Deed.Notified(decision, notice(), day, from);
  }

  private Deed cascaded(DecisionNo decision) {
    List<Score> instead = new ArrayList<>();
    for (AssessedScore fallen : Deed.of(decision, file)) {
      if (random.nextBoolean()) {
        instead.add(score(fallen.score().decision(), fallen.score().behaviour()));
      }
    }
    return new Deed.Cascaded(decision, day, instead);
  }

  private List<FileEvent.MeasureOrdered> termed() {
    return file.orders().stream().filter(order -> order.endsBefore().isPresent()).toList();
  }

  private Deed reordered(FileEvent.MeasureOrdered was) {
    LocalDate end = was.firstDay().plusDays(1 + random.nextInt(150));
    return new Deed.Reordered(was.order(), new OrderId(++ids), notice(), day, end);
  }

  private NoticeId notice() {
    return new NoticeId(++ids);
  }

  private Deed scored() {
    return new Deed.Recorded(new FileEvent.ScoreRecorded(score(), Optional.empty()));
  }

  /** One of three violations: the same is scored again at times (Art 31). */
  private Score score() {
    return score(new BehaviourNo("B" + random.nextInt(3)));
  }

  /** In the decision of the month: all scores of a month have one, whoever they are about. */
  private Score score(BehaviourNo behaviour) {
    LocalDate month = day.withDayOfMonth(1);
    String number = "CF" + month;
    return score(
        new ParentDecision(
            new DecisionNo(number),
            DecisionKind.PENALTY,
            HOSPITAL,
            AREA,
            new InspectionNo("JC" + number),
            new DecisionDate(month)),
        behaviour);
  }

  private Score score(ParentDecision decision, BehaviourNo behaviour) {
    return new Score(
        new ScoreId(++ids),
        decision,
        behaviour,
        Assignment.standard(Clause.C36_3, Responsibility.PRIMARY),
        Points.of(1 + random.nextInt(12)));
  }

  private Deed.Corrected corrected(ScoreId score) {
    Score was = file.counting(score).orElseThrow().score();
    Optional<Score> instead =
        random.nextBoolean()
            ? Optional.of(score(was.decision(), was.behaviour()))
            : Optional.empty();
    return new Deed.Corrected(score, day, instead);
  }

  private Optional<Deed> appealed() {
    List<FileEvent.NoticeIssued> issued =
        file.events().stream()
            .filter(FileEvent.NoticeIssued.class::isInstance)
            .map(FileEvent.NoticeIssued.class::cast)
            .filter(notice -> file.counting(notice.scores().getFirst()).isPresent())
            .toList();
    return any(issued)
        .map(
            against ->
                new Deed.Appealed(
                    new AppealId(++ids), against.notice(), corrected(against.scores().getFirst())));
  }

  private Deed repaired() {
    RepairRoute route = any(Arrays.asList(RepairRoute.values())).orElseThrow();
    Points offered =
        book.latest().repairs().row(route).points().orElse(Points.of(1 + random.nextInt(5)));
    return new Deed.Recorded(
        new FileEvent.RepairGranted(new Repair(new RepairId(++ids), route, day, AREA, offered)));
  }

  private Deed ordered() {
    LinkedRule rule = any(Arrays.asList(LinkedRule.values())).orElseThrow();
    boolean personal = rule == LinkedRule.QUALIFICATION_LOST;
    boolean termed = rule == LinkedRule.AGREEMENT_SUSPENDED;
    return new Deed.Recorded(
        new FileEvent.MeasureOrdered(
            new OrderId(++ids),
            rule,
            personal ? Optional.empty() : Optional.of(HOSPITAL),
            AREA,
            notice(),
            day,
            day,
            termed ? Optional.of(day.plusMonths(3)) : Optional.empty()));
  }

  /** A grant before the end of a term takes effect after it. */
  private Deed restored() {
    LocalDate effect = random.nextBoolean() ? day : day.plusDays(random.nextInt(20));
    return new Deed.Recorded(
        new FileEvent.RestorationGranted(
            new RestorationId(++ids), effect, AREA, random.nextBoolean()));
  }
}
