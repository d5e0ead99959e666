package cn.jifen.application.port;

/** Ids for new things: unique, positive, growing with time, never given by the database. */
public interface Ids {
  /** An id that was never given before. */
  long next();
}
