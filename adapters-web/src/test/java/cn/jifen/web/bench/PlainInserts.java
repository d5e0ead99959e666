package cn.jifen.web.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The least that taking in the same rows can cost: each file into a table of text columns with its
 * key, in JDBC batches, one transaction, nothing checked.
 */
final class PlainInserts {
  private static final int BATCH = 1000;
  private static final List<String> FILES =
      List.of("institutions", "agreements", "practitioners", "registrations", "decisions");

  private PlainInserts() {}

  /** Inserts all files of a folder; the connection's auto-commit is switched off. */
  static void insert(Connection connection, Path folder) throws SQLException, IOException {
    connection.setAutoCommit(false);
    for (String file : FILES) {
      insert(connection, folder.resolve(file + ".csv"), "plain_" + file);
    }
    connection.commit();
  }

  private static void insert(Connection connection, Path file, String table)
      throws SQLException, IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String[] columns = reader.readLine().split(",");
      create(connection, table, columns);
      String marks = ",?".repeat(columns.length);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO " + table + " VALUES (?" + marks + ")")) {
        long key = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          String[] cells = line.split(",", -1);
          insert.setLong(1, ++key);
          for (int i = 0; i < columns.length; i++) {
            insert.setString(i + 2, cells[i]);
          }
          insert.addBatch();
          if (key % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
    }
  }

  private static void create(Connection connection, String table, String[] columns)
      throws SQLException {
    String definitions =
        Arrays.stream(columns)
            .map(column -> "c_" + column + " VARCHAR(120)")
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + table + " (id BIGINT PRIMARY KEY, " + definitions + ")");
    }
  }
}
