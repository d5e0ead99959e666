package cn.jifen.web.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, from its start to its first answer and on. */
final class RunningServer implements AutoCloseable {
  private static final int GIVE_UP_SECONDS = 120;

  private final Process process;
  private final String url;
  private final double secondsToFirstAnswer;

  private RunningServer(Process process, String url, double secondsToFirstAnswer) {
    this.process = process;
    this.url = url;
    this.secondsToFirstAnswer = secondsToFirstAnswer;
  }

  /** Starts a process that serves on a port. */
  @FunctionalInterface
  interface Starter {
    Process on(String port) throws IOException;
  }

  /** Starts it and waits until the path answers 200. */
  static RunningServer start(Starter starter, String path)
      throws IOException, InterruptedException {
    int port = freePort();
    String url = "http://127.0.0.1:" + port;
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest first = HttpRequest.newBuilder(URI.create(url + path)).build();
      long start = System.nanoTime();
      Process process = starter.on(Integer.toString(port));
      while (!answers(client, first)) {
        double waited = (System.nanoTime() - start) / 1e9;
        if (!process.isAlive() || waited > GIVE_UP_SECONDS) {
          process.destroyForcibly();
          throw new IllegalStateException("no answer after " + waited + " s");
        }
        TimeUnit.MILLISECONDS.sleep(5);
      }
      return new RunningServer(process, url, (System.nanoTime() - start) / 1e9);
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  String url() {
    return url;
  }

  double millisToFirstAnswer() {
    return secondsToFirstAnswer * 1000;
  }

  /** Resident memory now, in MiB, as Linux counts it. */
  double residentMebibytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
