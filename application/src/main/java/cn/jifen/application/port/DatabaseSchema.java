package cn.jifen.application.port;

/** The tables, and what a login may do with them. For the owner's login. */
public interface DatabaseSchema {
  /**
   * Brings the tables to this version.
   *
   * @return how many migrations were applied; 0 when it was up to date
   * @throws DatabaseUnavailable when the login may not, or the database is newer
   */
  int migrate();

  /**
   * Grants a login what the application needs, table by table: on the ledger to read and append, no
   * more. Call it after {@link #migrate}.
   *
   * @param user name of an existing login, or name@host; without a host: from any
   * @throws IllegalArgumentException when that login does not exist or has wider rights already,
   *     which would void the limits, or the database is the embedded one
   */
  void grantTo(String user);
}
