package cn.jifen.persistence.database;

import cn.jifen.application.port.ConcurrentChange;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs SQL in the transaction of this thread, or in a short one of its own. Callers wait for a
 * connection in the order in which they came.
 */
public final class Database {
  private static final String KEYS = "(:keys)";
  private static final int BATCH = 1000;

  private final TransactionOperations<Connection> transactions;
  private final Semaphore turns;

  Database(TransactionOperations<Connection> transactions, int connections) {
    this.transactions = transactions;
    this.turns = new Semaphore(connections, true);
  }

  /** Runs the work in one transaction; joins the one that runs. */
  public <T> T inTransaction(Supplier<T> work) {
    return isInTransaction() ? work.get() : outermost(work);
  }

  private boolean isInTransaction() {
    return transactions.findTransactionStatus().isPresent();
  }

  private <T> T outermost(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return transactions.executeWrite(status -> work.get());
    } catch (ConcurrentChange lost) {
      throw lost;
    } catch (RuntimeException failure) {
      throw SqlFailure.isRace(failure) ? SqlFailure.of(failure) : failure;
    } finally {
      turns.release();
    }
  }

  /** All rows, in the order of the statement. */
  public <R> List<R> query(String sql, RowReader<R> reader, Object... parameters) {
    return withStatement(
        sql,
        statement -> {
          Parameters.set(statement, parameters);
          return read(statement, reader);
        });
  }

  /** The first row. */
  public <R> Optional<R> first(String sql, RowReader<R> reader, Object... parameters) {
    return query(sql, reader, parameters).stream().findFirst();
  }

  /**
   * All rows for many keys, asked for in slices.
   *
   * @param sql with {@code IN (:keys)} once, after all other parameters
   */
  public <K, R> List<R> queryIn(
      String sql, Collection<K> keys, RowReader<R> reader, Object... parameters) {
    List<R> rows = new ArrayList<>();
    for (List<K> slice : KeySlices.of(keys)) {
      String marks = "(" + "?,".repeat(slice.size() - 1) + "?)";
      List<Object> values = new ArrayList<>(List.of(parameters));
      values.addAll(slice);
      rows.addAll(query(sql.replace(KEYS, marks), reader, values.toArray()));
    }
    return rows;
  }

  /** Runs a change for many keys, in slices; sql as in {@link #queryIn}. */
  public <K> int updateIn(String sql, Collection<K> keys) {
    int changed = 0;
    for (List<K> slice : KeySlices.of(keys)) {
      String marks = "(" + "?,".repeat(slice.size() - 1) + "?)";
      changed += update(sql.replace(KEYS, marks), slice.toArray());
    }
    return changed;
  }

  /** Runs one change; returns how many rows it concerned. */
  public int update(String sql, Object... parameters) {
    return withStatement(
        sql,
        statement -> {
          Parameters.set(statement, parameters);
          return statement.executeUpdate();
        });
  }

  /** Runs one insert a row, sent in batches. */
  public <T> void insert(String sql, Collection<T> rows, Function<T, Object[]> values) {
    if (rows.isEmpty()) {
      return;
    }
    withStatement(
        sql,
        statement -> {
          int waiting = 0;
          for (T row : rows) {
            Parameters.set(statement, values.apply(row));
            statement.addBatch();
            waiting++;
            if (waiting == BATCH) {
              statement.executeBatch();
              waiting = 0;
            }
          }
          if (waiting > 0) {
            statement.executeBatch();
          }
          return rows.size();
        });
  }

  private static <R> List<R> read(PreparedStatement statement, RowReader<R> reader)
      throws SQLException {
    try (ResultSet results = statement.executeQuery()) {
      List<R> rows = new ArrayList<>();
      Row row = new Row(results);
      while (results.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    }
  }

  private <T> T withStatement(String sql, Work<T> work) {
    return inTransaction(
        () -> {
          try (PreparedStatement statement = transactions.getConnection().prepareStatement(sql)) {
            return work.with(statement);
          } catch (SQLException e) {
            throw SqlFailure.of(e);
          }
        });
  }

  /** Something done with a prepared statement. */
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}
