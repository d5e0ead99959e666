package cn.jifen.application.verification;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.CorrectionDemand;

/**
 * An order to correct with the person whose registration it is about.
 *
 * @param ordinal its number among those in the person's file, from 1
 */
public record FiledDemand(PersonId person, int ordinal, CorrectionDemand demand) {

  /** Its place in a list. */
  public ListKey key() {
    return new ListKey(demand.institution().value(), person.value(), ordinal);
  }
}
