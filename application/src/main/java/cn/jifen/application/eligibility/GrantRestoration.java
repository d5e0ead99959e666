package cn.jifen.application.eligibility;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that a restoration was granted (Art 54): it lifts the measures whose terms have run out
 * by its day.
 */
public final class GrantRestoration {
  private final Attempts attempts;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Ids ids;
  private final RuleBook book;

  public GrantRestoration(
      Attempts attempts, PersonFiles files, Ledger ledger, Ids ids, RuleBook book) {
    this.attempts = attempts;
    this.files = files;
    this.ledger = ledger;
    this.ids = ids;
    this.book = book;
  }

  /** What came of it. */
  public sealed interface Result {
    /** The status on the day of restoration: still not NORMAL where another measure runs. */
    record Granted(Standing standing) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Grants a restoration.
   *
   * @param restoredOn the day on which it takes effect, not before the end of a term that it
   *     restores, nor before today
   * @param office area of the office that grants
   * @return refused for an actor who is no reviewer of the area, and when no term has run out by
   *     that day
   */
  public Result grant(Act act, PersonId person, LocalDate restoredOn, AreaCode office) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.REVIEWER, office);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : attempts.inTransaction(() -> granted(act, person, restoredOn, office));
  }

  private Result granted(Act act, PersonId person, LocalDate restoredOn, AreaCode office) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    if (restoredOn.isBefore(today)) {
      return refused("restoration-in-past", "恢复不得早于作出恢复决定之日 " + today, "恢复日期为 " + restoredOn);
    }
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    List<Measure> inForce =
        recorder.file(person).measures().stream().filter(m -> m.inForceOn(restoredOn)).toList();
    if (inForce.stream().noneMatch(m -> m.termOverBy(restoredOn))) {
      return notYet(inForce, restoredOn);
    }
    var after =
        recorder.record(
            person,
            new FileEvent.RestorationGranted(new RestorationId(ids.next()), restoredOn, office));
    recorder.finish(act);
    return new Result.Granted(after.standingOn(restoredOn));
  }

  private Result notYet(List<Measure> inForce, LocalDate restoredOn) {
    if (inForce.isEmpty()) {
      return refused("nothing-to-restore", "请核对人员与日期", restoredOn + " 没有可以恢复的暂停或者终止");
    }
    String earliest =
        inForce.stream()
            .flatMap(m -> m.termEndsBefore().stream())
            .min(LocalDate::compareTo)
            .map(end -> "恢复日期不得早于 " + end)
            .orElse("该措施没有固定期限，须先具备恢复条件");
    return refused("restoration-before-term-end", earliest, "至 " + restoredOn + " 期限尚未届满");
  }

  private Result refused(String name, String expected, String found) {
    return new Result.Refused(
        Refusal.of(
            new Finding(
                name,
                book.latest().article(54, "", "登记备案状态暂停、终止期满前15个工作日，可由相关人员提出资格恢复申请"),
                expected,
                found)));
  }
}
