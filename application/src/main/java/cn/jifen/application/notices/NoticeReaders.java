package cn.jifen.application.notices;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Refusal;
import java.util.Arrays;
import java.util.Optional;

/** Who may read a registered notice (rules 9), and the note of the reading. */
public final class NoticeReaders {
  private static final Role[] OFFICES = {Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.OPERATOR};

  private final DepartmentCases departments;
  private final ReadingLog log;

  public NoticeReaders(DepartmentCases departments, ReadingLog log) {
    this.departments = departments;
    this.log = log;
  }

  /** A refusal for a post that reads no notices at all. */
  static Optional<Refusal> refusal(Actor actor) {
    return Access.requireAnyRole(
        actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.ADMINISTRATION, Role.OPERATOR);
  }

  /**
   * A refusal for whoever is neither of the issuing office's area nor of the department that an
   * appeal of the person went to (Art 49); else the reading is noted.
   */
  Optional<Refusal> admit(Actor actor, RegisteredNotice notice) {
    AreaCode area = new AreaCode(notice.number().office().value());
    boolean office = Arrays.stream(OFFICES).anyMatch(actor::has) && actor.covers(area);
    if (!office && !departments.include(actor, notice.person())) {
      return Optional.of(Visibility.of(actor).notSeen());
    }
    log.note(actor, notice.person(), FileAccess.What.DOCUMENT);
    return Optional.empty();
  }
}
