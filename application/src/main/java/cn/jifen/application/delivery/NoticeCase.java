package cn.jifen.application.delivery;

import cn.jifen.application.delivery.NoticeCases.Letter;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.notices.FiledNotice;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import java.util.List;

/** One notice with the file of its person, loaded to take the next step. */
record NoticeCase(FiledNotice notice, Letter letter, FileRecorder recorder) {

  PersonId person() {
    return letter.person();
  }

  PersonFile file() {
    return recorder.file(person());
  }

  NoticeProgress progress() {
    return new NoticeProgress(notice.notice(), recorder.loaded(person()).steps(NoticeStep.class));
  }

  /** The steps with who took them, oldest first. */
  List<TakenStep> taken() {
    return recorder
        .loaded(person())
        .of(NoticeStep.class)
        .filter(
            taken ->
                taken.step() instanceof NoticeStep step && step.notice().equals(notice.notice()))
        .toList();
  }

  void record(Act act, NoticeStep step) {
    record(act, List.of(step));
  }

  /** Records several steps in their order. */
  void record(Act act, List<NoticeStep> steps) {
    steps.forEach(step -> recorder.record(person(), step));
    recorder.finish(act);
  }
}
