package cn.jifen.application.port;

/** The database cannot be worked with; nothing was read or changed. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Another Jifen, usually one that serves, holds the embedded database. */
    IN_USE,
    /** It has not the tables of this version, and this login may not make them. */
    NOT_MIGRATED,
    /** It was written by a newer version. */
    TOO_NEW,
    /** Nobody answers at its address, or the login is refused. */
    UNREACHABLE,
    /** The key file is missing: identity numbers could not be read. */
    NO_KEYS
  }

  private final Reason reason;

  public DatabaseUnavailable(Reason reason, String what, Throwable cause) {
    super(what, cause);
    this.reason = reason;
  }

  public DatabaseUnavailable(Reason reason, String what) {
    super(what);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
