package cn.jifen.web.bench;

import cn.jifen.application.benchmark.Figures;
import cn.jifen.application.benchmark.Rounds;
import cn.jifen.application.benchmark.Rounds.Measurement;
import cn.jifen.application.benchmark.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of the files a second that an import takes in, on the same database against bare inserts of
 * these rows as text, and against bare inserts of the rows that the import stores for them.
 */
final class ImportBenchmark {
  private static final int TIMES = 3;
  private static final String DATABASE = "jifen_bench";

  private final FictionalProvince province;
  private final Path files;
  private final Path work;
  private int imports;

  ImportBenchmark(FictionalProvince province, Path files, Path work) {
    this.province = province;
    this.files = files;
    this.work = work;
  }

  /** Measures on H2, and on MySQL where the environment names one; the last H2 data stays. */
  Path run(Figures figures) throws Exception {
    measure(figures, "H2", this::importIntoH2, this::insertIntoH2, this::storeIntoH2);
    Optional<MySqlServer> environment = MySqlServer.ofEnvironment();
    if (environment.isPresent()) {
      MySqlServer server = environment.get();
      measure(
          figures,
          "MySQL",
          () -> importIntoMySql(server),
          () -> insertIntoMySql(server),
          () -> storeIntoMySql(server));
    }
    return installation();
  }

  /** All three in turn; the stored rows are those of the last import, so it comes before them. */
  private void measure(
      Figures figures,
      String database,
      Measurement imported,
      Measurement inserted,
      Measurement stored)
      throws Exception {
    Rounds text = Rounds.none();
    Rounds rows = Rounds.none();
    for (int i = 0; i < TIMES; i++) {
      double other = inserted.take();
      double jifen = imported.take();
      text.add(jifen, other);
      rows.add(jifen, stored.take());
    }
    add(figures, database, "plain JDBC batch insert of the files' rows as text", text);
    add(figures, database, "plain JDBC batch insert of the rows as they are stored", rows);
  }

  private Path installation() {
    return work.resolve("installation-" + imports);
  }

  private double importIntoH2() throws Exception {
    imports++;
    return rowsPerSecond(
        () -> Launcher.run("import", files.toString(), "--data", installation().toString()));
  }

  private double insertIntoH2() throws Exception {
    Path folder = Files.createTempDirectory(work, "plain");
    try (Connection connection = h2(folder.resolve("plain"))) {
      return rowsPerSecond(() -> PlainInserts.insert(connection, files));
    }
  }

  private double storeIntoH2() throws Exception {
    Path copy = Files.createTempDirectory(work, "copy");
    Launcher.run("migrate", "--data", copy.toString());
    try (Connection from = h2(installation().resolve("jifen"));
        Connection to = h2(copy.resolve("jifen"))) {
      return store(from, to);
    }
  }

  private static Connection h2(Path database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:"
            + database
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0");
  }

  private double store(Connection from, Connection to) throws Exception {
    StoredRows rows = StoredRows.of(from);
    rows.clear(to);
    return rowsPerSecond(() -> rows.insert(to));
  }

  private double importIntoMySql(MySqlServer server) throws Exception {
    return rowsPerSecond(command(server.withFresh(DATABASE), "import", files.toString()));
  }

  private double insertIntoMySql(MySqlServer server) throws Exception {
    String name = DATABASE + "_plain";
    try (Connection connection = server.withFresh(name).connect()) {
      return rowsPerSecond(() -> PlainInserts.insert(connection, files));
    } finally {
      server.drop(name);
    }
  }

  private double storeIntoMySql(MySqlServer server) throws Exception {
    String name = DATABASE + "_copy";
    MySqlServer copy = server.withFresh(name);
    command(copy, "migrate").run();
    try (Connection from = server.named(DATABASE).connect();
        Connection to = copy.connect()) {
      return store(from, to);
    } finally {
      server.drop(name);
      server.drop(DATABASE);
    }
  }

  private Stopwatch.Work command(MySqlServer server, String... command) throws IOException {
    Path password = Files.writeString(work.resolve("password"), server.password());
    Path keys = Files.createTempDirectory(work, "keys");
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--db", server.url(), "--db-user", server.user()));
    arguments.addAll(List.of("--db-password-file", password.toString()));
    arguments.addAll(List.of("--data", keys.toString()));
    return () -> Launcher.run(arguments.toArray(String[]::new));
  }

  private double rowsPerSecond(Stopwatch.Work work) throws Exception {
    return province.rows() / Stopwatch.secondsOf(work);
  }

  private void add(Figures figures, String database, String against, Rounds rounds) {
    figures.add(
        "import of %,d people and %,d decisions, %s"
            .formatted(province.people(), province.decisions(), database),
        "rows/s",
        against,
        rounds);
  }
}
