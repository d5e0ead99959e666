package cn.jifen.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.contract.PortContracts;
import cn.jifen.application.contract.Ports;
import cn.jifen.application.port.DatabaseSchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the application's login everything works, and the ledger cannot be changed. */
@EnabledIfEnvironmentVariable(
    named = MySqlServer.URL,
    matches = ".+",
    disabledReason = "no MySQL server is named")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MySqlApplicationLoginTest extends PortContracts {
  private static final String SCHEMA = "jifen_app";
  private static final String LOGIN = "jifen_app_login";
  private static final String PASSWORD = "a login of tests";

  private Store owner;
  private Store application;

  @BeforeAll
  void open() {
    MySqlServer.create(SCHEMA);
    MySqlServer.run(
        "DROP USER IF EXISTS '" + LOGIN + "'@'%'",
        "CREATE USER '" + LOGIN + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
    owner = Store.inMySql(SCHEMA, MySqlServer.user(), MySqlServer.password());
    owner.get(DatabaseSchema.class).grantTo(LOGIN);
    application = Store.inMySql(SCHEMA, LOGIN, PASSWORD);
  }

  @AfterAll
  void close() {
    application.close();
    owner.close();
    MySqlServer.run("DROP USER IF EXISTS '" + LOGIN + "'@'%'");
    MySqlServer.drop(SCHEMA);
  }

  @Override
  protected Ports ports() {
    return application.ports();
  }

  @Override
  @BeforeEach
  protected void empty() {
    owner.empty();
  }

  private static Optional<String> refusal(String sql) {
    try (Connection connection =
            DriverManager.getConnection(MySqlServer.address(SCHEMA), LOGIN, PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE case_event SET payload = '{}'",
        "DELETE FROM case_event",
        "TRUNCATE TABLE case_event",
        "DROP TABLE case_event",
        "ALTER TABLE case_event DROP COLUMN payload",
        "REPLACE INTO case_event SELECT * FROM case_event",
        "INSERT INTO ledger_head (id, seq, hash) VALUES (2, 0, '')",
        "DELETE FROM ledger_head",
        "UPDATE notice_document SET pdf = ''",
        "DELETE FROM notice_document",
        "UPDATE attachment SET sha256 = ''",
        "UPDATE attachment_content SET content = ''",
        "DELETE FROM attachment_content",
        "UPDATE registration SET ended_on = NULL",
        "DELETE FROM identity_document",
        "DELETE FROM file_access_log",
        "CREATE TABLE more (id INT)",
        "GRANT SELECT ON case_event TO CURRENT_USER()"
      })
  void whatIsRecordedCannotBeChanged(String sql) {
    assertThat(refusal(sql)).hasValueSatisfying(why -> assertThat(why).contains("denied"));
  }

  @Test
  void whatIsRecordedCanBeReadAndAddedTo() {
    assertThat(refusal("SELECT COUNT(*) FROM case_event")).isEmpty();
    assertThat(refusal("UPDATE ledger_head SET seq = seq")).isEmpty();
  }

  @Test
  void everyTableHasItsGrant() {
    Set<String> tables =
        new TreeSet<>(
            owner.column(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"));
    Set<String> granted =
        new TreeSet<>(
            owner.column(
                "SELECT table_name FROM information_schema.table_privileges WHERE grantee LIKE '%"
                    + LOGIN
                    + "%'"));
    assertThat(granted).isEqualTo(tables);
  }

  @Test
  void aLoginWithWiderRightsOrNoneAtAllIsRefused() {
    DatabaseSchema schema = owner.get(DatabaseSchema.class);
    for (String user : List.of(MySqlServer.user(), "nobody_is_called_so", "a'b")) {
      assertThatThrownBy(() -> schema.grantTo(user)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
