package cn.jifen.domain.deadlines;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.restoration.RestorationStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Restoration (Art 54): the window before the end of each measure's term, open until an application
 * is received, open again after a refusal; and the assessment of each application.
 */
final class RestorationTerms {
  private final CaseFile file;
  private final Map<RestorationId, LocalDate> ended = new HashMap<>();
  private final Map<LocalDate, LocalDate> granted = new HashMap<>();

  RestorationTerms(CaseFile file) {
    this.file = file;
    List<FileEvent> events = file.file().events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof FileEvent.RestorationGranted grant) {
        LocalDate day = earlier(grant.restoredOn(), file.recordedOn(i));
        ended.put(grant.id(), day);
        granted.putIfAbsent(grant.restoredOn(), day);
      }
    }
    file.steps(RestorationStep.RestorationRefused.class)
        .forEach(refused -> ended.put(refused.restoration(), refused.on()));
  }

  /** A grant may take effect only at the end of the term: it was given on the earlier day. */
  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  List<Term> all() {
    List<Term> terms = new ArrayList<>();
    file.file().measures().stream()
        .filter(measure -> !measure.superseded())
        .forEach(measure -> window(measure).ifPresent(terms::add));
    file.steps().forEach(filed -> assessment(filed).ifPresent(terms::add));
    return terms;
  }

  private Optional<Term> window(Measure measure) {
    return measure
        .termEndsBefore()
        .map(
            end ->
                Term.duty(
                        TermKind.APPLY_FOR_RESTORATION,
                        Long.toString(measure.cause().id()),
                        measure.area(),
                        institutionOf(measure.cause()),
                        end.minusDays(1))
                    .done(applied(measure)));
  }

  private Optional<InstitutionCode> institutionOf(MeasureCause cause) {
    return switch (cause) {
      case MeasureCause.Ordered ordered -> ordered.institution();
      case MeasureCause.Scored scored ->
          file.file().counting(scored.score()).map(s -> s.score().decision().institution());
    };
  }

  private Optional<LocalDate> applied(Measure measure) {
    Optional<LocalDate> waiting =
        file.steps(RestorationStep.RestorationApplied.class)
            .filter(applied -> !ended.containsKey(applied.restoration()))
            .map(RestorationStep.RestorationApplied::on)
            .filter(day -> !day.isBefore(measure.firstDay()))
            .findFirst();
    return measure.liftedOn().map(day -> granted.getOrDefault(day, day)).or(() -> waiting);
  }

  private Optional<Term> assessment(FiledStep filed) {
    return filed.step() instanceof RestorationStep.RestorationApplied applied
        ? Optional.of(
            Term.duty(
                    TermKind.ASSESS_RESTORATION,
                    applied.restoration().toString(),
                    filed.area(),
                    Optional.of(applied.institution()),
                    applied.on())
                .done(Optional.ofNullable(ended.get(applied.restoration()))))
        : Optional.empty();
  }
}
