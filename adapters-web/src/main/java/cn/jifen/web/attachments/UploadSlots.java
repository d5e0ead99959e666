package cn.jifen.web.attachments;

import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.problem.ProblemType;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many files be in memory at once. Who has to wait is not read from meanwhile; who
 * would wait too long is asked to come again.
 */
final class UploadSlots {
  private final Semaphore free;
  private final Duration longestWait;

  UploadSlots(int slots, Duration longestWait) {
    this.free = new Semaphore(slots, true);
    this.longestWait = longestWait;
  }

  /** An upload in its slot. */
  interface Upload<T> {
    T run() throws IOException;
  }

  /** Runs it once a slot is free; a problem when none becomes free in time. */
  <T> T within(Upload<T> upload) throws IOException {
    if (!entered()) {
      throw ProblemException.of(ProblemType.UNAVAILABLE, "正在接收的附件较多，请稍后重试");
    }
    try {
      return upload.run();
    } finally {
      free.release();
    }
  }

  private boolean entered() {
    try {
      return free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
