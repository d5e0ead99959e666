package cn.jifen.web.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Optional;

/** Rows a second of an import, against bare inserts of the same rows on the same database. */
final class ImportBenchmark {
  private static final String DATABASE = "jifen_bench";

  private final FictionalProvince province;
  private final Path files;
  private final Path work;

  ImportBenchmark(FictionalProvince province, Path files, Path work) {
    this.province = province;
    this.files = files;
    this.work = work;
  }

  /** Measures on H2, and on MySQL where the environment names one; the H2 installation stays. */
  void run(Figures figures, Path installation) throws Exception {
    onH2(figures, installation);
    Optional<MySqlServer> server = MySqlServer.ofEnvironment();
    if (server.isPresent()) {
      onMySql(figures, server.get());
    }
  }

  private void onH2(Figures figures, Path installation) throws Exception {
    double bare =
        Stopwatch.secondsOf(
            () -> {
              try (Connection connection =
                  DriverManager.getConnection(
                      "jdbc:h2:file:" + work.resolve("plain") + ";MODE=MySQL;WRITE_DELAY=0")) {
                PlainInserts.insert(connection, files);
              }
            });
    double jifen =
        Stopwatch.secondsOf(
            () -> Jifen.run("import", files.toString(), "--data", installation.toString()));
    add(figures, "H2", jifen, bare);
  }

  private void onMySql(Figures figures, MySqlServer server) throws Exception {
    MySqlServer plain = server.withFresh(DATABASE + "_plain");
    double bare =
        Stopwatch.secondsOf(
            () -> {
              try (Connection connection = plain.connect()) {
                PlainInserts.insert(connection, files);
              }
            });
    server.drop(DATABASE + "_plain");
    MySqlServer fresh = server.withFresh(DATABASE);
    Path password = Files.writeString(work.resolve("password"), fresh.password());
    double jifen =
        Stopwatch.secondsOf(
            () ->
                Jifen.run(
                    "import",
                    files.toString(),
                    "--db",
                    fresh.url(),
                    "--db-user",
                    fresh.user(),
                    "--db-password-file",
                    password.toString(),
                    "--data",
                    work.resolve("mysql-keys").toString()));
    server.drop(DATABASE);
    add(figures, "MySQL", jifen, bare);
  }

  private void add(Figures figures, String database, double jifen, double bare) {
    figures.add(
        "import of %,d people and %,d decisions, %s"
            .formatted(province.people(), province.decisions(), database),
        province.rows() / jifen,
        "plain JDBC batch insert of the same rows",
        province.rows() / bare,
        "rows/s");
  }
}
