package cn.jifen.application.access;

import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.PersonId;

/** Notes who read what about whom, in the transaction of the reading (rules 9). */
public final class ReadingLog {
  private final FileAccesses accesses;
  private final Now now;

  public ReadingLog(FileAccesses accesses, Now now) {
    this.accesses = accesses;
    this.now = now;
  }

  /** A reading that asks for no reason. */
  public void note(Actor actor, PersonId person, FileAccess.What what) {
    note(actor, person, what, "");
  }

  /**
   * A reading.
   *
   * @param reason the reader's reason where one is asked for; else which of several things it was
   */
  public void note(Actor actor, PersonId person, FileAccess.What what, String reason) {
    accesses.record(new FileAccess(person, actor, now.instant(), what, reason));
  }
}
