package cn.jifen.application.operations;

/** The tables of the database and who may do what with them. */
public interface Schema {
  /**
   * Brings the tables to the state that this program needs; run by their owner. Without effect when
   * they have it already.
   *
   * @return how many migrations were applied
   */
  int migrate();

  /**
   * Grants an existing database user what the application needs, table by table: INSERT and SELECT
   * only on the ledger. May be repeated.
   *
   * @param user name of the user, or name@host
   * @throws UnsupportedOperationException on the embedded database, which has no users to tell
   *     apart
   * @throws IllegalArgumentException when there is no such user, or the name is none
   */
  void grantTo(String user);
}
