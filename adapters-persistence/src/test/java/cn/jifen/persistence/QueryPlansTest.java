package cn.jifen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.registry.People;
import cn.jifen.persistence.GrowingQuestions.Question;
import cn.jifen.persistence.RecordedStatements.Query;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * How MySQL answers the queries that grow with the register, on a million people: by an index, and
 * reading and sorting no more than a few pages' worth, as the server itself counts its rows. What
 * walks everything by its nature is not among them: the counts of a filing, {@code verify} and the
 * rebuilding of derived tables.
 */
@Tag("long")
@Tag("plans")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
    named = MySqlServer.URL,
    matches = ".+",
    disabledReason = "no MySQL server is named")
final class QueryPlansTest {
  private static final String SCHEMA = "jifen_plans";

  /** Rows that a query may sort. */
  private static final long SORTED = 5_000;

  private Store store;
  private RecordedStatements statements;

  @BeforeAll
  void fill() {
    MySqlServer.create(SCHEMA);
    store =
        Store.open(
            Map.of(
                "jifen.db.url",
                MySqlServer.address(SCHEMA),
                "jifen.db.user",
                MySqlServer.user(),
                "jifen.db.password",
                MySqlServer.password(),
                RecordingListener.PROPERTY,
                true));
    statements = store.get(RecordingListener.class).statements();
    // Makes the keys, which are not made any more once there are encrypted numbers.
    store.get(People.class);
    store.sql(
        statement -> {
          for (String sql : Million.statements()) {
            statement.execute(sql);
          }
        });
    statements.take();
  }

  @AfterAll
  void close() {
    store.close();
    MySqlServer.drop(SCHEMA);
  }

  @TestFactory
  List<DynamicTest> every_query_that_grows_goes_by_an_index() {
    return GrowingQuestions.to(store).stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> check(question)))
        .toList();
  }

  private void check(Question question) throws SQLException {
    statements.take();
    question.asked().run();
    List<Query> queries = statements.take();
    assertThat(queries).isNotEmpty();
    try (Connection connection =
        DriverManager.getConnection(
            MySqlServer.address(SCHEMA), MySqlServer.user(), MySqlServer.password())) {
      for (Query query : queries) {
        Work work = work(connection, query);
        String plan = query.sql() + System.lineSeparator() + plan(connection, query);
        assertThat(work.read()).as("rows read by " + plan).isLessThanOrEqualTo(question.most());
        assertThat(work.sorted()).as("rows sorted by " + plan).isLessThanOrEqualTo(SORTED);
      }
    }
  }

  /** Rows that the server read, of tables or of their indexes, and sorted. */
  private record Work(long read, long sorted) {
    Work minus(Work other) {
      return new Work(read - other.read, sorted - other.sorted);
    }
  }

  private static Work work(Connection connection, Query query) throws SQLException {
    Work first = counted(connection);
    Work before = counted(connection);
    Work ofCounting = before.minus(first);
    try (PreparedStatement statement = prepared(connection, query.sql(), query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
    return counted(connection).minus(before).minus(ofCounting);
  }

  private static Work counted(Connection connection) throws SQLException {
    Map<String, Long> counters = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SHOW SESSION STATUS WHERE Variable_name LIKE 'Handler_read%'"
                    + " OR Variable_name = 'Sort_rows'")) {
      while (rows.next()) {
        counters.put(rows.getString(1), rows.getLong(2));
      }
    }
    long sorted = Optional.ofNullable(counters.remove("Sort_rows")).orElse(0L);
    return new Work(counters.values().stream().mapToLong(Long::longValue).sum(), sorted);
  }

  private static PreparedStatement prepared(Connection connection, String sql, Query query)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (Map.Entry<Integer, Object> value : query.values().entrySet()) {
      statement.setObject(value.getKey(), value.getValue());
    }
    return statement;
  }

  /** The server's plan, a line a step. */
  private static String plan(Connection connection, Query query) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (PreparedStatement explain =
            prepared(connection, "EXPLAIN FORMAT=TRADITIONAL " + query.sql(), query);
        ResultSet rows = explain.executeQuery()) {
      while (rows.next()) {
        steps.add(
            "%s %s %s %s rows, %s"
                .formatted(
                    rows.getString("table"),
                    rows.getString("type"),
                    rows.getString("key"),
                    rows.getString("rows"),
                    rows.getString("Extra")));
      }
    }
    return String.join(System.lineSeparator(), steps);
  }
}
