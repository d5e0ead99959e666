package cn.jifen.application.eligibility;

import cn.jifen.domain.appeals.AppealOutcome;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is done in a person's file: what it records depends on the file, and nothing where
 * it cannot be done there.
 */
sealed interface Deed {
  /** What it records in this file. */
  List<FileEvent> in(PersonFile file);

  /** The steps of a procedure that go with it. */
  default List<CaseStep> steps() {
    return List.of();
  }

  /** Something that can always be recorded: a score, a repair, an order, a restoration. */
  record Recorded(FileEvent event) implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      return List.of(event);
    }
  }

  /** A score is voided, or replaced where there is another instead. */
  record Corrected(ScoreId score, LocalDate on, Optional<Score> instead) implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      if (file.counting(score).isEmpty()) {
        return List.of();
      }
      List<FileEvent> events = new ArrayList<>();
      events.add(new FileEvent.ScoreVoided(score, on, "记录有误"));
      instead.map(by -> new FileEvent.ScoreRecorded(by, Optional.of(score))).ifPresent(events::add);
      return events;
    }
  }

  /** The same by the decision on an appeal against a notice. */
  record Appealed(AppealId appeal, NoticeId notice, Corrected result) implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      return result.in(file);
    }

    @Override
    public List<CaseStep> steps() {
      AppealOutcome outcome =
          result.instead().isPresent() ? AppealOutcome.CHANGED : AppealOutcome.REVOKED;
      return List.of(
          new AppealStep.AppealReceived(appeal, notice, Party.PERSON, result.on(), "责任认定有误"),
          new AppealStep.AppealDecided(appeal, result.on(), outcome, "证据不足"));
    }
  }

  /** The parent decision is annulled: all its scores fall at once, or another stands for each. */
  record Cascaded(DecisionNo decision, LocalDate on, List<Score> instead) implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      List<FileEvent> events = new ArrayList<>();
      int next = 0;
      for (AssessedScore fallen : of(decision, file)) {
        Optional<Score> by =
            next < instead.size() ? Optional.of(instead.get(next)) : Optional.empty();
        events.addAll(new Corrected(fallen.score().id(), on, by).in(file));
        next++;
      }
      return events;
    }
  }

  /**
   * A notice about all scores of a decision that wait for one, with what follows from them by then.
   *
   * @param from first day of the measures, that of the issue or a later one
   */
  record Notified(DecisionNo decision, NoticeId notice, LocalDate on, LocalDate from)
      implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      List<AssessedScore> waiting = of(decision, file).stream().filter(file::awaitsNotice).toList();
      return waiting.isEmpty() ? List.of() : List.of(issued(file, waiting));
    }

    private FileEvent.NoticeIssued issued(PersonFile file, List<AssessedScore> waiting) {
      List<NotifiedMeasure> measures =
          waiting.stream()
              .flatMap(score -> ordering(score).stream().map(row -> measure(file, score, row)))
              .toList();
      return new FileEvent.NoticeIssued(
          notice,
          decision,
          on,
          waiting.stream().map(score -> score.score().id()).toList(),
          measures);
    }

    private NotifiedMeasure measure(PersonFile file, AssessedScore score, MeasureRow row) {
      return new NotifiedMeasure(
          score.score().id(), row.rule(), file.firstDayOfMeasure(score, from));
    }
  }

  /** An order without a score is revoked. */
  record Revoked(OrderId order, LocalDate on) implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      return file.orders().stream().anyMatch(standing -> standing.order().equals(order))
          ? List.of(new FileEvent.OrderRevoked(order, on, "并无责任"))
          : List.of();
    }
  }

  /** A measure of an agreement gets another term, unless it was lifted (ADR 0010). */
  record Reordered(OrderId order, OrderId by, NoticeId notice, LocalDate on, LocalDate end)
      implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      return file.orders().stream()
          .filter(standing -> standing.order().equals(order))
          .filter(standing -> end.isAfter(standing.firstDay()) && !isLifted(file))
          .findFirst()
          .<List<FileEvent>>map(
              was ->
                  List.of(
                      new FileEvent.OrderRevoked(order, on, "协议中止期限变更"),
                      was.replacedBy(by, notice, on, Optional.of(end))))
          .orElse(List.of());
    }

    private boolean isLifted(PersonFile file) {
      return file.measures().stream()
          .filter(measure -> measure.cause().id() == order.value())
          .anyMatch(measure -> measure.liftedOn().isPresent());
    }
  }

  /** The execution of a notice is put off, or taken up again where it is. */
  record Stayed(NoticeId notice, LocalDate on) implements Deed {
    @Override
    public List<FileEvent> in(PersonFile file) {
      if (file.isStayed(notice)) {
        return List.of(new FileEvent.StayEnded(notice, on, "证据已核实"));
      }
      return notices(file).contains(notice)
          ? List.of(new FileEvent.StayGranted(notice, on, "证据存疑"))
          : List.of();
    }
  }

  /** The scores of a decision that count. */
  static List<AssessedScore> of(DecisionNo decision, PersonFile file) {
    return file.balances().scores().stream()
        .filter(score -> score.score().decision().number().equals(decision))
        .toList();
  }

  /** The suspension or termination that a score triggers now. */
  static Optional<MeasureRow> ordering(AssessedScore score) {
    return score.measure().filter(row -> row.kind() != MeasureKind.TRAINING);
  }

  /** All notices ever issued, with and without a score. */
  static List<NoticeId> notices(PersonFile file) {
    List<NoticeId> notices = new ArrayList<>();
    for (FileEvent event : file.events()) {
      if (event instanceof FileEvent.NoticeIssued issued) {
        notices.add(issued.notice());
      }
      if (event instanceof FileEvent.MeasureOrdered ordered) {
        notices.add(ordered.notice());
      }
    }
    return notices;
  }
}
