package cn.jifen.domain.deadlines;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Registration;
import java.util.List;

/**
 * All from which an institution's own terms follow.
 *
 * @param region its area: the agency there is in charge
 * @param agreements by first day
 * @param registrations of all people at it, ended ones included
 * @param steps the steps of procedures about it and no single person, oldest first
 */
public record InstitutionFile(
    InstitutionCode institution,
    AreaCode region,
    List<Agreement> agreements,
    List<Registration> registrations,
    List<FiledStep> steps) {
  public InstitutionFile {
    agreements = List.copyOf(agreements);
    registrations = List.copyOf(registrations);
    steps = List.copyOf(steps);
  }

  /** The same with these registrations. */
  public InstitutionFile with(List<Registration> known) {
    return new InstitutionFile(institution, region, agreements, known, steps);
  }
}
