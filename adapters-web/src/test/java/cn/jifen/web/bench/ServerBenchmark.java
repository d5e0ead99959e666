package cn.jifen.web.bench;

import cn.jifen.application.benchmark.Figures;
import cn.jifen.application.benchmark.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Start, memory and throughput of the server, each against a server that does next to nothing. */
final class ServerBenchmark {
  private static final int STARTS = 7;
  private static final int LOADS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration LOAD = Duration.ofSeconds(5);
  private static final Path PROGRAM = Path.of("target", "jifen.jar").toAbsolutePath();

  private final FictionalProvince province;
  private final Path installation;
  private final Path work;

  ServerBenchmark(FictionalProvince province, Path installation, Path work) {
    this.province = province;
    this.installation = installation;
    this.work = work;
  }

  void run(Figures figures) throws Exception {
    starts(figures);
    throughput(figures);
  }

  private void starts(Figures figures) throws Exception {
    Rounds millis = Rounds.none();
    Rounds memory = Rounds.none();
    String emptyPath = EmptyServerClassPath.in(Files.createDirectory(work.resolve("empty-server")));
    for (int i = 0; i < STARTS; i++) {
      try (RunningServer jifen = RunningServer.start(this::launched, "/health");
          RunningServer empty = RunningServer.start(port -> empty(emptyPath, port), "/empty")) {
        millis.add(jifen.millisToFirstAnswer(), empty.millisToFirstAnswer());
        memory.add(jifen.residentMebibytes(), empty.residentMebibytes());
      }
    }
    String other = "empty Micronaut server";
    figures.add("start to first 200", "ms", other, millis);
    figures.add("memory after it", "MiB", other, memory);
  }

  private Process launched(String port) throws IOException {
    return Launcher.start("serve", "--port", port, "--data", installation.toString());
  }

  private static Process empty(String classPath, String port) throws IOException {
    return Launcher.java(List.of("-cp", classPath), EmptyServer.class.getName(), port);
  }

  private void throughput(Figures figures) throws Exception {
    try (RunningServer server = RunningServer.start(this::withRows, "/health");
        Load eligibility =
            new Load(n -> server.url() + eligibilityOf(mixed(n, province.people())));
        Load rows =
            new Load(n -> server.url() + "/bench/rows/" + (1 + mixed(n, province.decisions())))) {
      eligibility.answersPerSecond(WARM_UP);
      rows.answersPerSecond(WARM_UP);
      Rounds rounds =
          Rounds.inTurn(
              LOADS, () -> eligibility.answersPerSecond(LOAD), () -> rows.answersPerSecond(LOAD));
      figures.add(
          "GET /eligibility", "answers/s", "one primary-key read by the same server", rounds);
    }
  }

  /** The program's jar with the one endpoint of {@link PrimaryKeyController} beside it. */
  private Process withRows(String port) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("-Dbench.rows=true");
    options.addAll(List.of("-Djava.awt.headless=true", "-XX:+UseCompactObjectHeaders"));
    options.addAll(List.of("-cp", PROGRAM + ":" + Path.of("target", "test-classes")));
    return Launcher.java(
        options,
        "cn.jifen.web.bootstrap.Jifen",
        "serve",
        "--port",
        port,
        "--data",
        installation.toString());
  }

  /** All of them in turn, but not neighbours one after the other. */
  private static int mixed(long n, int all) {
    return (int) (n * 7919 % all);
  }

  private String eligibilityOf(int person) {
    return "/api/v1/eligibility/"
        + province.person(person)
        + "?on=2026-03-15&institution="
        + province.institutionOf(person);
  }
}
