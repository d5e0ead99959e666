package cn.jifen.web.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;

/** Callers that ask a server one question after the other over connections that stay open. */
final class Load implements AutoCloseable {
  private static final int CALLERS = 16;

  private final LongFunction<String> question;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicLong asked = new AtomicLong();

  /**
   * Questions in turn.
   *
   * @param question the URL of the n-th question
   */
  Load(LongFunction<String> question) {
    this.question = question;
  }

  /** Answers a second over that time. */
  double answersPerSecond(Duration length) throws Exception {
    LongAdder answered = new LongAdder();
    long end = System.nanoTime() + length.toNanos();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        running.add(callers.submit(() -> ask(end, answered)));
      }
      for (Future<?> caller : running) {
        caller.get();
      }
    }
    return answered.sum() / (length.toMillis() / 1000.0);
  }

  private Void ask(long end, LongAdder answered) throws Exception {
    while (System.nanoTime() < end) {
      String url = question.apply(asked.incrementAndGet());
      HttpResponse<String> answer = client.send(request(url), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(url + ": " + answer.statusCode() + " " + answer.body());
      }
      answered.increment();
    }
    return null;
  }

  private static HttpRequest request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Jifen-User", "benchmark")
        .header("Jifen-Office", "650000")
        .header("Jifen-Roles", "SETTLEMENT")
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}
