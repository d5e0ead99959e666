package cn.jifen.web.cli;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.UserId;
import java.util.Set;

/** Who acts on the command line: the account of the operating system, over all areas. */
final class OperatorActor {
  private static final OfficeCode REGION = new OfficeCode("650000");

  private OperatorActor() {}

  /** The actor of this process. */
  static Actor current() {
    String account = System.getProperty("user.name", "").strip();
    UserId user = new UserId("cli:" + (account.isEmpty() ? "unknown" : account));
    return new Actor(user, REGION, Set.of(Role.OPERATOR));
  }
}
