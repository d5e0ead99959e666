package cn.jifen.persistence.database;

import cn.jifen.application.port.ConcurrentChange;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** The database refused or failed. The statement's values are not in the message. */
public final class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Duplicate key, lock wait timeout, deadlock, record has changed. */
  private static final Set<Integer> MYSQL_RACES = Set.of(1062, 1205, 1213, 1020);

  /** Duplicate key, deadlock, lock timeout, concurrent update. */
  private static final Set<Integer> H2_RACES = Set.of(23505, 40001, 50200, 90131);

  private SqlFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** A race that was lost becomes {@link ConcurrentChange}; everything else a failure. */
  static RuntimeException of(Throwable failure) {
    return sqlCauses(failure)
        .filter(SqlFailure::isRace)
        .findFirst()
        .<RuntimeException>map(race -> new ConcurrentChange("code " + race.getErrorCode()))
        .orElseGet(() -> new SqlFailure(codes(failure), failure));
  }

  static boolean isRace(Throwable failure) {
    return sqlCauses(failure).anyMatch(SqlFailure::isRace);
  }

  private static boolean isRace(SQLException e) {
    return MYSQL_RACES.contains(e.getErrorCode()) || H2_RACES.contains(e.getErrorCode());
  }

  private static String codes(Throwable failure) {
    return sqlCauses(failure)
        .findFirst()
        .map(e -> "database error " + e.getErrorCode() + ", state " + e.getSQLState())
        .orElse("database failure");
  }

  /** The SQL exceptions in a chain of causes, outermost first. */
  static Stream<SQLException> sqlCauses(Throwable failure) {
    return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
        .flatMap(t -> t instanceof SQLException e ? Stream.of(e) : Stream.empty());
  }
}
