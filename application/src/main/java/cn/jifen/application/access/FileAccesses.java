package cn.jifen.application.access;

/** The log of readings of personal files (rules 9). Nothing in it is ever changed. */
public interface FileAccesses {
  /** Adds one reading. */
  void record(FileAccess access);
}
