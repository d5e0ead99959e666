package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One route of repair as a rule version has it.
 *
 * @param route which
 * @param points taken off each time; empty where the decision names them (Art 53(6))
 * @param yearlyCap most points really taken off in a calendar year by the routes of {@code
 *     sharedCap}; empty: no cap
 * @param sharedCap the routes that use up one cap together, this one among them
 * @param openUntil first day from which the route is closed in principle; empty: open
 * @param proof what an application has to prove it by (reading repair-proof)
 * @param basis article and words
 */
public record RepairRow(
    RepairRoute route,
    Optional<Points> points,
    Optional<Points> yearlyCap,
    Set<RepairRoute> sharedCap,
    Optional<LocalDate> openUntil,
    RepairProof proof,
    LegalBasis basis) {
  public RepairRow {
    sharedCap = Set.copyOf(sharedCap);
  }
}
