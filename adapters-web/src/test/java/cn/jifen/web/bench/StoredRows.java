package cn.jifen.web.bench;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows that an import left in its tables, to be inserted once more into equal tables with their
 * keys and indexes: what storing costs, without reading files, checking, deriving, encrypting,
 * chaining.
 */
final class StoredRows {
  private static final int BATCH = 1000;
  private static final String HISTORY = "flyway_schema_history";

  private final List<Table> tables;

  private record Table(String name, int columns, List<Object[]> rows) {}

  private StoredRows(List<Table> tables) {
    this.tables = tables;
  }

  /** Reads all tables of an installation's database. */
  static StoredRows of(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (String name : names(connection)) {
      tables.add(read(connection, name));
    }
    return new StoredRows(tables);
  }

  private static List<String> names(Connection connection) throws SQLException {
    DatabaseMetaData meta = connection.getMetaData();
    List<String> names = new ArrayList<>();
    try (ResultSet found =
        meta.getTables(
            connection.getCatalog(),
            connection.getSchema(),
            "%",
            new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (!name.toLowerCase(Locale.ROOT).equals(HISTORY)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static Table read(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM " + name)) {
      int columns = found.getMetaData().getColumnCount();
      List<Object[]> rows = new ArrayList<>();
      while (found.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = found.getObject(i + 1);
        }
        rows.add(row);
      }
      return new Table(name, columns, rows);
    }
  }

  /** Removes what a new installation enters by itself, so that its rows are inserted as well. */
  void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        statement.executeUpdate("DELETE FROM " + table.name());
      }
    }
  }

  /** Inserts all of them, in one transaction; the connection's auto-commit is switched off. */
  void insert(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    for (Table table : tables) {
      insert(connection, table);
    }
    connection.commit();
  }

  private static void insert(Connection connection, Table table) throws SQLException {
    String marks = "?,".repeat(table.columns() - 1) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + marks + ")")) {
      int waiting = 0;
      for (Object[] row : table.rows()) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
        waiting++;
        if (waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    }
  }
}
