package cn.jifen.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/problems.md lists what the interface answers with; with JIFEN_WRITE=1 in the environment it
 * is written anew.
 */
class ProblemsPageIsTrueTest {
  private static final Path PAGE = Path.of("..", "docs", "problems.md");

  private static final String HEAD =
      """
      # Problems

      Every answer of the interface that is not a success is a problem detail (RFC 9457, `application/problem+json`).
      Tell them apart by `type`: it never changes. `title` is the same for each type, `detail` says what is wrong in this
      case and what to do; both are Chinese and for people. `requestId` is the id under which the log knows the request.

      - `refused` and the other lawful refusals give every reason in `findings`: `rule` (stable name), `expected`, `found`
        and `article`. What the rules are and where they come from stands in [rules](rules/).
      - `invalid-input` gives every mistake in `errors`: `at` (JSON pointer, parameter or header) and `message`.
      - `concurrent-change` (409): somebody else was first; read again, decide again.
      - Repeat `unavailable` (503) and a lost answer with the same `Idempotency-Key`: the command has its effect once.

      | type | status | title |
      |---|---|---|
      """;

  private static String page() {
    return HEAD
        + Arrays.stream(ProblemType.values())
            .sorted(Comparator.comparingInt(ProblemType::status))
            .map(t -> "| `" + t.uri() + "` | " + t.status() + " | " + t.title() + " |\n")
            .collect(Collectors.joining());
  }

  @Test
  void everyTypeIsOnThePage() throws IOException {
    if (System.getenv("JIFEN_WRITE") != null) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("run: JIFEN_WRITE=1 mvn -pl adapters-web -am test -Dtest=ProblemsPageIsTrueTest")
        .isEqualTo(page());
  }
}
