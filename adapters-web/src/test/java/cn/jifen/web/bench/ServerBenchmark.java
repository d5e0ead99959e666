package cn.jifen.web.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Start, memory and throughput of the server, each against a server that does next to nothing. */
final class ServerBenchmark {
  private static final int STARTS = 5;
  private static final Duration LOAD = Duration.ofSeconds(15);

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

  private void throughput(Figures figures) throws Exception {
    try (RunningServer server = jifen()) {
      double eligibility =
          new Load(n -> server.url() + eligibilityOf((int) (n * 7919 % province.people())))
              .answersPerSecond(LOAD);
      double row =
          new Load(n -> server.url() + "/bench/rows/" + (1 + n * 7919 % province.decisions()))
              .answersPerSecond(LOAD);
      figures.add(
          "GET /eligibility", eligibility, "one primary-key read, same server", row, "answers/s");
    }
  }

  private String eligibilityOf(int person) {
    return "/api/v1/eligibility/"
        + province.person(person)
        + "?on=2026-03-15&institution="
        + province.institutionOf(person);
  }

  private void starts(Figures figures) throws Exception {
    double[] jifenMillis = new double[STARTS];
    double[] emptyMillis = new double[STARTS];
    double[] jifenMemory = new double[STARTS];
    double[] emptyMemory = new double[STARTS];
    Path emptyClasses = Files.createDirectory(work.resolve("empty-server"));
    String emptyPath = EmptyServerClassPath.in(emptyClasses);
    for (int i = 0; i < STARTS; i++) {
      try (RunningServer server = jifen()) {
        jifenMillis[i] = server.secondsToFirstAnswer() * 1000;
        jifenMemory[i] = server.residentMebibytes();
      }
      try (RunningServer server =
          RunningServer.start(
              EmptyServer.class.getName(), "/empty", List.of("-cp", emptyPath), "PORT")) {
        emptyMillis[i] = server.secondsToFirstAnswer() * 1000;
        emptyMemory[i] = server.residentMebibytes();
      }
    }
    String other = "empty Micronaut server";
    figures.add(
        "start to first 200, median", median(jifenMillis), other, median(emptyMillis), "ms");
    figures.add("memory after it, median", median(jifenMemory), other, median(emptyMemory), "MiB");
  }

  private RunningServer jifen() throws Exception {
    return RunningServer.start(
        Jifen.main(),
        "/health",
        List.of("-Dbench.rows=true"),
        "serve",
        "--port",
        "PORT",
        "--data",
        installation.toString());
  }

  private static double median(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> values[i])
        .sorted()
        .toArray()[values.length / 2];
  }
}
