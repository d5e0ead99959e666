package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.InstitutionCode;
import java.util.List;

/** The procedures about institutions, as the ledger has them. */
public interface InstitutionFiles {
  /** The steps about one institution; none and version 0 for one without entries. */
  VersionedSteps load(InstitutionCode institution);

  /**
   * Notes that the institution's steps go on; does not append to the ledger. Of several at once
   * exactly one succeeds.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when its version has moved on
   */
  void save(VersionedSteps loaded);

  /**
   * The steps about an institution.
   *
   * @param steps oldest first
   * @param version how often it was saved
   */
  record VersionedSteps(InstitutionCode institution, List<TakenStep> steps, long version) {
    public VersionedSteps {
      steps = List.copyOf(steps);
    }
  }
}
