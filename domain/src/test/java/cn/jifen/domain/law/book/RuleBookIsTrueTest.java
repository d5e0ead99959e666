package cn.jifen.domain.law.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.law.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/rules says what the program does; with JIFEN_WRITE=1 in the environment it is written anew.
 */
class RuleBookIsTrueTest {
  private static final Path FOLDER = Path.of("..", "docs", "rules");

  private static Path pageOf(Version<RuleVersion> version) {
    return FOLDER.resolve("in-force-from-" + version.inForce().from() + ".md");
  }

  @Test
  void everyVersionHasItsPage() throws IOException {
    assertFalse(RuleBook.enacted().versions().isEmpty());
    for (Version<RuleVersion> version : RuleBook.enacted().versions()) {
      Path page = pageOf(version);
      if (System.getenv("JIFEN_WRITE") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(page, RulePage.of(version));
      }
      assertEquals(
          RulePage.of(version),
          Files.exists(page) ? Files.readString(page) : "",
          "run: JIFEN_WRITE=1 mvn -pl domain test -Dtest=RuleBookIsTrueTest");
    }
  }
}
