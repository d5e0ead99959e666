package cn.jifen.web.bench;

import cn.jifen.application.benchmark.Figures;
import cn.jifen.application.benchmark.Rounds;
import cn.jifen.application.benchmark.Stopwatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Optional;

/** Rows a second of an import, against bare inserts of the same rows on the same database. */
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
    Rounds onH2 = Rounds.inTurn(TIMES, this::importIntoH2, this::insertIntoH2);
    add(figures, "H2", onH2);
    Optional<MySqlServer> server = MySqlServer.ofEnvironment();
    if (server.isPresent()) {
      MySqlServer mySql = server.get();
      Rounds rounds =
          Rounds.inTurn(TIMES, () -> importIntoMySql(mySql), () -> insertIntoMySql(mySql));
      add(figures, "MySQL", rounds);
    }
    return installation();
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
    String url = "jdbc:h2:file:" + folder.resolve("plain") + ";MODE=MySQL;WRITE_DELAY=0";
    return rowsPerSecond(
        () -> {
          try (Connection connection = DriverManager.getConnection(url)) {
            PlainInserts.insert(connection, files);
          }
        });
  }

  private double importIntoMySql(MySqlServer server) throws Exception {
    MySqlServer fresh = server.withFresh(DATABASE);
    Path password = Files.writeString(work.resolve("password"), fresh.password());
    double figure =
        rowsPerSecond(
            () ->
                Launcher.run(
                    "import",
                    files.toString(),
                    "--db",
                    fresh.url(),
                    "--db-user",
                    fresh.user(),
                    "--db-password-file",
                    password.toString(),
                    "--data",
                    Files.createTempDirectory(work, "keys").toString()));
    server.drop(DATABASE);
    return figure;
  }

  private double insertIntoMySql(MySqlServer server) throws Exception {
    MySqlServer plain = server.withFresh(DATABASE + "_plain");
    double figure =
        rowsPerSecond(
            () -> {
              try (Connection connection = plain.connect()) {
                PlainInserts.insert(connection, files);
              }
            });
    server.drop(DATABASE + "_plain");
    return figure;
  }

  private double rowsPerSecond(Stopwatch.Work work) throws Exception {
    return province.rows() / Stopwatch.secondsOf(work);
  }

  private void add(Figures figures, String database, Rounds rounds) {
    figures.add(
        "import of %,d people and %,d decisions, %s"
            .formatted(province.people(), province.decisions(), database),
        "rows/s",
        "plain JDBC batch insert of the same rows",
        rounds);
  }
}
