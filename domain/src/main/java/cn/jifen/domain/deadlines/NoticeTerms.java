package cn.jifen.domain.deadlines;

import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from issued notices: their delivery to the institution (Art 42), and the appeal of
 * each party from its own receipt (Art 48). A notice recorded on another day than that of its issue
 * was issued before this register began: its delivery is history and not waited for. Nor is
 * anything waited for about a notice of which nothing counts any more. Letters that take a notice
 * back are delivered like it; no appeal is against them.
 */
final class NoticeTerms {
  private final CaseFile file;
  private final Map<DecisionNo, ParentDecision> decisions = new HashMap<>();
  private final Map<NoticeId, Issued> notices = new LinkedHashMap<>();
  private final List<NoticeStep> steps;

  /**
   * @param here whether it was issued under this register
   * @param counts whether something of it still counts
   */
  record Issued(
      NoticeId notice,
      AreaCode area,
      Optional<InstitutionCode> institution,
      LocalDate on,
      boolean here,
      boolean counts) {}

  NoticeTerms(CaseFile file) {
    this.file = file;
    this.steps = file.steps(NoticeStep.class).toList();
    List<FileEvent> events = file.file().events();
    for (int i = 0; i < events.size(); i++) {
      FileEvent event = events.get(i);
      if (event instanceof FileEvent.ScoreRecorded recorded) {
        decisions.put(recorded.score().decision().number(), recorded.score().decision());
      } else if (event instanceof FileEvent.NoticeIssued notice) {
        add(issued(notice, file.recordedOn(i)));
      } else if (event instanceof FileEvent.MeasureOrdered order) {
        add(issued(order, file.recordedOn(i)));
      }
    }
  }

  private Issued issued(FileEvent.NoticeIssued notice, LocalDate recordedOn) {
    ParentDecision decision =
        Optional.ofNullable(decisions.get(notice.decision()))
            .orElseThrow(() -> new IllegalStateException("a notice about no score " + notice));
    boolean counts = notice.scores().stream().anyMatch(score -> !file.file().isVoided(score));
    return new Issued(
        notice.notice(),
        decision.area(),
        Optional.of(decision.institution()),
        notice.issuedOn(),
        recordedOn.equals(notice.issuedOn()),
        counts);
  }

  private Issued issued(FileEvent.MeasureOrdered order, LocalDate recordedOn) {
    return new Issued(
        order.notice(),
        order.area(),
        order.institution(),
        order.orderedOn(),
        recordedOn.equals(order.orderedOn()),
        !file.file().isRevoked(order.order()));
  }

  /** What was issued under that id. */
  Optional<Issued> find(NoticeId notice) {
    return Optional.ofNullable(notices.get(notice));
  }

  /** One notice may order several measures: it lives as long as one of them. */
  private void add(Issued issued) {
    notices.merge(issued.notice(), issued, (one, other) -> one.counts() ? one : other);
  }

  List<Term> all() {
    List<Term> terms = new ArrayList<>();
    for (Issued notice : notices.values()) {
      addIf(notice.here() && notice.counts(), delivery(notice), terms);
      for (Party party : Party.values()) {
        receivedBy(party, notice)
            .map(day -> duty(TermKind.APPEAL, notice, day).of(party).done(appealOf(party, notice)))
            .ifPresent(appeal -> addIf(notice.counts(), appeal, terms));
      }
    }
    file.steps(NoticeStep.CorrectionIssued.class)
        .map(NoticeTerms::issued)
        .forEach(letter -> addIf(true, delivery(letter), terms));
    return terms;
  }

  private static Issued issued(NoticeStep.CorrectionIssued letter) {
    return new Issued(
        letter.notice(), letter.area(), Optional.of(letter.institution()), letter.on(), true, true);
  }

  private Term delivery(Issued notice) {
    return duty(TermKind.DELIVER_NOTICE, notice, notice.on())
        .done(receivedBy(Party.INSTITUTION, notice));
  }

  private static void addIf(boolean waitedFor, Term term, List<Term> terms) {
    if (waitedFor || term.doneOn().isPresent()) {
      terms.add(term);
    }
  }

  private static Term duty(TermKind kind, Issued notice, LocalDate event) {
    return Term.duty(kind, notice.notice().toString(), notice.area(), notice.institution(), event);
  }

  private Optional<LocalDate> receivedBy(Party party, Issued notice) {
    return new NoticeProgress(notice.notice(), steps)
        .delivery(party)
        .map(NoticeStep.NoticeDelivered::on);
  }

  private Optional<LocalDate> appealOf(Party party, Issued notice) {
    return file.steps(AppealStep.AppealReceived.class)
        .filter(step -> step.notice().equals(notice.notice()) && step.by() == party)
        .map(AppealStep.AppealReceived::on)
        .findFirst();
  }
}
