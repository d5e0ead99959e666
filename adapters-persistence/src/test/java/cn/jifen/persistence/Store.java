package cn.jifen.persistence;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.agreements.MeasuredStaff;
import cn.jifen.application.agreements.StaffEntries;
import cn.jifen.application.attachments.Attachments;
import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.contract.Ports;
import cn.jifen.application.deadlines.MovedTerms;
import cn.jifen.application.deadlines.RunningTerms;
import cn.jifen.application.delivery.ProposedHandovers;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.filing.Filings;
import cn.jifen.application.filing.RegisteredPeople;
import cn.jifen.application.importing.RecordedKeys;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.HandledCommands;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerSeal;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.ReportableCases;
import cn.jifen.application.notices.ReportedPeople;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.Namesakes;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.application.scoring.ScoredPeople;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The adapters on one database of a test's own. */
public final class Store implements AutoCloseable {
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final ApplicationContext context;

  private Store(ApplicationContext context) {
    this.context = context;
  }

  /** An empty H2 database in memory. */
  static Store inH2() {
    return open(
        Map.of(
            "jifen.db.url", "jdbc:h2:mem:store" + NAMES.incrementAndGet() + ";DB_CLOSE_DELAY=-1"));
  }

  /** An empty schema on the MySQL server of the tests, reached by that login. */
  static Store inMySql(String schema, String user, String password) {
    return open(
        Map.of(
            "jifen.db.url",
            MySqlServer.address(schema),
            "jifen.db.user",
            user,
            "jifen.db.password",
            password));
  }

  static Store open(Map<String, Object> database) {
    Map<String, Object> properties = new HashMap<>(database);
    properties.put("jifen.keys", keys().toString());
    RuleBook book = RuleBook.enacted();
    return new Store(
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(properties)
            .singletons(book, new LedgerSeal(book))
            .start());
  }

  private static Path keys() {
    try {
      return Files.createTempDirectory("jifen-test").resolve("jifen.keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public <T> T get(Class<T> part) {
    return context.getBean(part);
  }

  public Ports ports() {
    return new Ports(
        get(UnitOfWork.class),
        get(Ids.class),
        get(Ledger.class),
        get(EventReader.class),
        get(FileEntries.class),
        get(PersonFiles.class),
        get(InstitutionFiles.class),
        get(Institutions.class),
        get(People.class),
        get(Registrations.class),
        get(Agreements.class),
        get(Decisions.class),
        get(ScoredPeople.class),
        get(Proposals.class),
        get(HandledCommands.class),
        get(RecordedKeys.class),
        get(NumberSeries.class),
        get(Notices.class),
        get(DocumentRegister.class),
        get(ProposedHandovers.class),
        get(Attachments.class),
        get(Calendars.class),
        get(RunningTerms.class),
        get(MovedTerms.class),
        get(TrainingCredits.class),
        get(Filings.class),
        get(EligibilityFacts.class),
        get(RegisteredPeople.class),
        get(MeasuredStaff.class),
        get(StaffEntries.class),
        get(ReportableCases.class),
        get(ReportedPeople.class),
        get(Namesakes.class));
  }

  /** Takes every row out but those that the migrations put in. */
  void empty() {
    sql(
        statement -> {
          for (String table : tables(statement)) {
            statement.executeUpdate("DELETE FROM " + table);
          }
          statement.executeUpdate(
              "UPDATE ledger_head SET seq = 0, hash = '" + "0".repeat(64) + "'");
        });
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> kept = List.of("ledger_head", "id_node", "calendar_head", "flyway_schema_history");
    List<String> tables = new ArrayList<>();
    try (ResultSet names =
        statement.executeQuery(
            "SELECT table_name AS n FROM information_schema.tables"
                + " WHERE table_schema = SCHEMA() AND table_type LIKE '%TABLE'")) {
      while (names.next()) {
        String name = names.getString("n").toLowerCase(Locale.ROOT);
        if (!kept.contains(name)) {
          tables.add(name);
        }
      }
    }
    return tables;
  }

  /** The first column of a result, as text. */
  List<String> column(String query) {
    List<String> values = new ArrayList<>();
    sql(
        statement -> {
          try (ResultSet results = statement.executeQuery(query)) {
            while (results.next()) {
              values.add(results.getString(1));
            }
          }
        });
    return values;
  }

  /** Runs statements as the store's own login, and commits. */
  void sql(Work work) {
    DataSource dataSource = get(DataSource.class);
    try (Connection connection = unwrapped(dataSource);
        Statement statement = connection.createStatement()) {
      work.with(statement);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection unwrapped(DataSource dataSource) throws SQLException {
    return io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
            dataSource)
        .getConnection();
  }

  /** Something done with a statement. */
  interface Work {
    void with(Statement statement) throws SQLException;
  }

  @Override
  public void close() {
    context.close();
  }
}
