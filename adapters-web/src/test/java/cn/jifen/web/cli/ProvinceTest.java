package cn.jifen.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fictional province through the command line, on the embedded database, from files to
 * verification.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvinceTest {
  private static final List<String> FILES =
      List.of(
          "institutions",
          "agreements",
          "practitioners",
          "registrations",
          "decisions",
          "repairs",
          "restorations",
          "claims");

  @TempDir private static Path folder;

  private Path files() throws IOException {
    Path files = folder.resolve("files");
    if (!Files.exists(files)) {
      Files.createDirectory(files);
      for (String name : FILES) {
        try (InputStream in = resource("/cn/jifen/application/demo/" + name + ".csv")) {
          Files.copy(in, files.resolve(name + ".csv"));
        }
      }
    }
    return files;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ProvinceTest.class.getResourceAsStream(name), name);
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = resource("/acceptance/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private Run jifen(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--data";
    all[1] = folder.resolve("data").toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.jifen(all);
  }

  private String exported(String... arguments) {
    Run run = jifen(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  @Order(1)
  void theFolderIsImportedOnceAndASecondTimeWithoutEffect() throws IOException {
    Run first = jifen("import", files().toString());
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.messages()).contains("decisions.csv：读取 290 条，生效 290 条，未变 0 条");
    assertThat(jifen("import", files().toString()).messages())
        .contains("decisions.csv：读取 290 条，生效 0 条，未变 290 条");
  }

  @Test
  @Order(2)
  void theExportsAreTheExpectedFiles() throws IOException {
    assertThat(exported("export", "year-totals")).isEqualTo(expected("expected-year-totals.csv"));
    assertThat(
            exported(
                "export",
                "status",
                "--on",
                "2025-12-31,2026-01-01,2026-03-31,2026-06-30,2026-11-20"))
        .isEqualTo(expected("expected-status.csv"));
    assertThat(exported("screen", files().resolve("claims.csv").toString()))
        .isEqualTo(expected("expected-screening.csv"));
  }

  @Test
  @Order(3)
  void theFilingsAreTheExpectedFiles() throws IOException {
    for (String year : List.of("2025", "2026")) {
      assertThat(jifen("filing", year, "--out", folder.resolve("filing").toString()).code())
          .isZero();
      assertThat(Files.readString(folder.resolve("filing/filing-" + year + ".csv")))
          .isEqualTo(expected("expected-filing-" + year + ".csv"));
      assertThat(folder.resolve("filing/filing-" + year + ".pdf")).isNotEmptyFile();
      assertThat(folder.resolve("filing/filing-" + year + ".xlsx")).isNotEmptyFile();
    }
  }

  @Test
  @Order(4)
  void noticesAreDrawnOnceAndServedFromTheStoreAfterwards() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    for (Path out : List.of(one, two)) {
      Run run = jifen("notices", "--issued", "2026-01-01..2026-01-15", "--out", out.toString());
      assertThat(run.code()).as(run.err()).isZero();
    }
    assertThat(Files.readString(one.resolve("manifest.csv")))
        .startsWith("file,sha256,number,decision_no,person_code\n")
        .isEqualTo(Files.readString(two.resolve("manifest.csv")))
        .contains("〔2026〕1号");
  }

  @Test
  @Order(5)
  void aBadFolderChangesNothingAndTellsEveryErrorOfEveryFile() throws IOException {
    String before = exported("export", "year-totals") + exported("export", "ledger");
    Path bad = Files.createDirectory(folder.resolve("bad"));
    Files.writeString(
        bad.resolve("practitioners.csv"),
        """
        person_code,name,id_number,category,practice_scope,title
        D650100999999,何明,110105194912310021,DOCTOR,,
        """);
    Files.writeString(
        bad.resolve("decisions.csv"),
        """
        seq,decision_no,kind,institution_code,inspection_no,behaviour_no,person_code,clause,responsibility,adjustment,points,decided_on,issued_on,effective_on,adjustment_ground,adjustment_reason
        1,B-1,AGREEMENT,H65020000050,JC,B1,D650200000040,33-9,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,
        2,B-2,AGREEMENT,H65020000050,JC,B2,D650200000040,33-1,PRIMARY,NONE,4,2026-05-01,2026-05-02,2026-05-03,,
        3,B-3,AGREEMENT,H65020000050,JC,B3,D650200000040,33-1,PRIMARY,LIGHTER,2,2026-05-01,2026-05-02,2026-05-03,,
        4,B-4,AGREEMENT,H65020000050,JC,B4,D650200000040,33-1,PRIMARY,NONE,3,2025-03-29,2026-05-02,2026-05-03,,
        5,B-5,AGREEMENT,H65020000050,JC,B5,D999999999999,33-1,PRIMARY,NONE,3,2026-05-01,2026-05-02,2026-05-03,,
        """);

    Run run = jifen("import", bad.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("practitioners.csv 第 2 行 id_number", "校验码不符")
        .contains("decisions.csv 第 2 行 clause：“33-9” 没有这一记分条款")
        .contains("decisions.csv 第 3 行 points", "可记分值：3 分")
        .contains("decisions.csv 第 4 行 adjustment_ground", "未填写事由")
        .contains("decisions.csv 第 5 行 decided_on", "2025-03-30 至 2027-03-29")
        .contains("decisions.csv 第 6 行 person_code", "没有登记这一人员")
        .contains("没有导入任何数据")
        .doesNotContain("110105194912310021");
    assertThat(exported("export", "year-totals") + exported("export", "ledger")).isEqualTo(before);
  }

  @Test
  @Order(6)
  void aCalendarTellsWhichOpenTermsMovedFromWhenToWhen() throws IOException {
    Path calendar = folder.resolve("calendar-2027.csv");
    StringBuilder days = new StringBuilder("region,date,kind,source\n");
    for (String region : List.of("00", "650000")) {
      for (LocalDate day = LocalDate.of(2026, 12, 1);
          day.isBefore(LocalDate.of(2027, 12, 1));
          day = day.plusDays(3)) {
        days.append(region + "," + day + ",OFF,放假安排\n");
      }
    }
    Files.writeString(calendar, days);
    String[] moved = exported("calendar", "import", calendar.toString()).split("\n");
    assertThat(moved[0])
        .isEqualTo("term,case_no,party,person_code,institution_code,area,from,to,provisional");
    assertThat(moved).hasSizeGreaterThan(1);
    for (String line : moved) {
      String[] cells = line.split(",", -1);
      assertThat(cells).hasSize(9);
      assertThat(cells[6]).isNotEqualTo(cells[7]);
    }
    assertThat(exported("calendar", "import", calendar.toString())).hasLineCount(1);
  }

  @Test
  @Order(8)
  void verificationHoldsUntilOneByteOfOneEventIsChanged() throws IOException, SQLException {
    assertThat(jifen("verify").code()).isZero();
    Path ledger = folder.resolve("ledger.jsonl");
    Files.writeString(ledger, exported("export", "ledger"));
    assertThat(jifen("verify", "--ledger", ledger.toString()).code()).isZero();

    changeOneByteOf(100);

    for (Run run : List.of(jifen("verify"), jifen("verify", "--rebuild"))) {
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("第 100 条");
    }
  }

  @Test
  @Order(7)
  void tablesThatSayAnythingElseThanTheLedgerAreRebuiltFromIt() throws SQLException {
    String before = exported("export", "status", "--on", "2026-03-31");
    assertThat(jifen("verify", "--rebuild").err()).contains("账本完好").doesNotContain("重建");
    change("DELETE FROM measure");
    Run broken = jifen("verify");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("measure 应为", "--rebuild");

    Run rebuilt = jifen("verify", "--rebuild");

    assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
    assertThat(rebuilt.err()).contains("重建前的第一处不符", "measure 应为", "账本完好");
    assertThat(jifen("verify").code()).isZero();
    assertThat(exported("export", "status", "--on", "2026-03-31")).isEqualTo(before);
  }

  private void changeOneByteOf(long sequence) throws SQLException {
    int changed =
        change(
            "UPDATE case_event SET payload = REPLACE(payload, '\"', '''') WHERE seq = " + sequence);
    assertThat(changed).isEqualTo(1);
  }

  /** Past the program, as an accident or somebody with the rights of an administrator would. */
  private int change(String sql) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + folder.resolve("data/jifen").toAbsolutePath()
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
