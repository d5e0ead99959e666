package cn.jifen.application.appeals;

import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import java.time.LocalDate;

/**
 * An appeal while one step is taken in it.
 *
 * @param recorder holds the file as it is now
 * @param today legal day of the act
 */
record Hearing(
    PersonId person, FileRecorder recorder, Appeal appeal, AppealedNotice notice, LocalDate today) {

  PersonFile file() {
    return recorder.file(person);
  }

  /** Who received it. */
  UserId receivedBy() {
    return recorder
        .loaded(person)
        .of(AppealStep.class)
        .filter(taken -> taken.step().equals(appeal.received()))
        .map(TakenStep::by)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("receipt of appeal " + appeal.id()));
  }

  /** Whether another appeal against the same notice still waits for its decision. */
  boolean hasOpenSibling() {
    return Appeal.of(recorder.loaded(person).steps(AppealStep.class)).stream()
        .anyMatch(
            other ->
                other.isOpen()
                    && other.notice().equals(notice.id())
                    && !other.id().equals(appeal.id()));
  }
}
