package cn.jifen.domain.deadlines;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Corrections that the agency demanded of institutions, each due on the day that it set (Art 58).
 */
final class CorrectionTerms {
  private CorrectionTerms() {}

  /**
   * In the order of the demands; what is done settles the open demand about the same defect at the
   * same institution.
   */
  static List<Term> of(List<FiledStep> steps) {
    List<Term> terms = new ArrayList<>();
    for (FiledStep filed : steps) {
      if (filed.step() instanceof RegistryStep.CorrectionDemanded demanded) {
        terms.add(demanded(demanded, filed));
      } else if (filed.step() instanceof RegistryStep.CorrectionDone done) {
        settle(terms, done);
      }
    }
    return terms;
  }

  private static Term demanded(RegistryStep.CorrectionDemanded demanded, FiledStep filed) {
    return Term.duty(
            TermKind.CORRECT_FINDING,
            reference(demanded.institution(), demanded.defect()),
            filed.area(),
            Optional.of(demanded.institution()),
            demanded.on())
        .dueOn(demanded.dueOn());
  }

  private static void settle(List<Term> terms, RegistryStep.CorrectionDone done) {
    String reference = reference(done.institution(), done.defect());
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.doneOn().isEmpty() && term.reference().equals(reference)) {
        terms.set(i, term.done(Optional.of(done.on())));
        return;
      }
    }
  }

  private static String reference(InstitutionCode institution, RegistryDefect defect) {
    return institution + " " + defect.name();
  }
}
