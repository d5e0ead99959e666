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
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;

/** Callers that ask a server one question after the other over connections that stay open. */
final class Load {
  private static final int CALLERS = 16;

  private final LongFunction<String> question;

  /**
   * Questions in turn.
   *
   * @param question the URL of the n-th question
   */
  Load(LongFunction<String> question) {
    this.question = question;
  }

  /** Answers a second, after a warm-up of the same length that is not counted. */
  double answersPerSecond(Duration length) throws Exception {
    answers(length);
    return answers(length) / (length.toMillis() / 1000.0);
  }

  private long answers(Duration length) throws Exception {
    LongAdder answered = new LongAdder();
    LongAdder asked = new LongAdder();
    long end = System.nanoTime() + length.toNanos();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        running.add(callers.submit(() -> ask(end, asked, answered)));
      }
      for (Future<?> caller : running) {
        caller.get();
      }
    }
    return answered.sum();
  }

  private Void ask(long end, LongAdder asked, LongAdder answered) throws Exception {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (System.nanoTime() < end) {
        asked.increment();
        String url = question.apply(asked.sum());
        HttpResponse<String> answer =
            client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
          throw new IllegalStateException(url + ": " + answer.statusCode() + " " + answer.body());
        }
        answered.increment();
      }
    }
    return null;
  }
}
