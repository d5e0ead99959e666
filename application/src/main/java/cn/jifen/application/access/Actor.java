package cn.jifen.application.access;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.UserId;
import java.util.Set;

/**
 * Who acts.
 *
 * @param user the account
 * @param office the office that the account belongs to: a six-digit area code; 650000 stands over
 *     all areas
 * @param roles what it may do
 */
public record Actor(UserId user, OfficeCode office, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether nothing lies outside its area: of what there is not it may be told so (ADR 0011). */
  public boolean coversEverything() {
    return covers(AreaCode.WHOLE_REGION);
  }

  /** Whether the area is the office's own or lies below it. */
  public boolean covers(AreaCode area) {
    return new AreaCode(office.value()).contains(area);
  }
}
