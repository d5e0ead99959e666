package cn.jifen.domain.deadlines;

import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to appeals (Art 51): from the receipt of the materials, standing still while a third
 * party or experts appraise, until the appeal is decided or withdrawn. After an escalation the
 * administrative department has to answer (Art 49).
 */
final class AppealTerms {
  private final CaseFile file;
  private final NoticeTerms notices;
  private final Map<AppealId, Term> terms = new LinkedHashMap<>();

  AppealTerms(CaseFile file, NoticeTerms notices) {
    this.file = file;
    this.notices = notices;
  }

  List<Term> all() {
    file.steps().forEach(this::take);
    return List.copyOf(terms.values());
  }

  private void take(FiledStep filed) {
    CaseStep step = filed.step();
    if (step instanceof AppealStep.AppealReceived received) {
      terms.put(received.appeal(), received(received, filed.area()));
    } else if (step instanceof AppealStep.AppealEscalated escalated) {
      terms.computeIfPresent(
          escalated.appeal(), (id, term) -> term.in(new AreaCode(escalated.to().value())));
    } else if (step instanceof AppealStep.AppraisalOrdered ordered) {
      terms.computeIfPresent(ordered.appeal(), (id, term) -> stopped(term, ordered.on()));
    } else if (step instanceof AppealStep.AppraisalReturned returned) {
      terms.computeIfPresent(returned.appeal(), (id, term) -> goingOn(term, returned.on()));
    } else if (step instanceof AppealStep.AppealDecided decided) {
      end(decided);
    } else if (step instanceof AppealStep.AppealWithdrawn withdrawn) {
      end(withdrawn);
    }
  }

  private Term received(AppealStep.AppealReceived received, AreaCode office) {
    Optional<NoticeTerms.Issued> notice = notices.find(received.notice());
    return Term.duty(
        TermKind.ANSWER_APPEAL,
        received.appeal().toString(),
        notice.map(NoticeTerms.Issued::area).orElse(office),
        notice.flatMap(NoticeTerms.Issued::institution),
        received.on());
  }

  private static Term stopped(Term term, LocalDate orderedOn) {
    List<Period> stops = new ArrayList<>(term.stops());
    stops.add(Period.from(orderedOn.plusDays(1)));
    return term.stopped(stops);
  }

  private static Term goingOn(Term term, LocalDate returnedOn) {
    return term.stopped(
        term.stops().stream()
            .map(
                stop ->
                    stop.until().isPresent()
                        ? stop
                        : Period.between(stop.from(), latest(stop.from(), returnedOn.plusDays(1))))
            .toList());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void end(AppealStep step) {
    terms.computeIfPresent(step.appeal(), (id, term) -> term.done(Optional.of(step.on())));
  }
}
