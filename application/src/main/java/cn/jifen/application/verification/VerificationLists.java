package cn.jifen.application.verification;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.RegistryDefect;
import java.time.LocalDate;
import java.util.List;

/** Lists over all registrations and files as they are known now, page by page, each by index. */
public interface VerificationLists {
  /**
   * What {@link RegistryCheck} finds on a day, in the order of {@link FoundDefect#key}.
   *
   * @param after place after which the page starts
   */
  List<FoundDefect> found(
      RegistryDefect defect, Scope scope, LocalDate day, ListKey after, int limit);

  /**
   * The orders to correct that are open, in the order of {@link FiledDemand#key}.
   *
   * @param after place after which the page starts
   */
  List<FiledDemand> openDemands(Scope scope, ListKey after, int limit);

  /**
   * People registered at an institution on a day against whom a suspension or termination is in
   * force on it, by id.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  List<PersonId> marked(InstitutionCode institution, LocalDate day, long after, int limit);
}
