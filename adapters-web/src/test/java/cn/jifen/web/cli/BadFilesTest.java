package cn.jifen.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Folders with one bad file each, through the command line: one sentence about it, and not a row of
 * the sound files beside it takes effect. The sentences of all kinds of wrong cells are in the
 * tests of the import itself.
 */
class BadFilesTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int LONG_LINE = 200;
  private static final String DECISIONS =
      "seq,decision_no,kind,institution_code,inspection_no,behaviour_no,person_code,clause,"
          + "responsibility,adjustment,points,decided_on,issued_on,effective_on,"
          + "adjustment_ground,adjustment_reason\n";
  private static final String SCORED =
      "1,决1号,AGREEMENT,H65010200001,检1,行1,D650102000001,35-2,PRIMARY,NONE,9,"
          + "2026-03-02,2026-03-03,2026-03-04,,\n";

  private static final Map<String, String> GOOD =
      Map.of(
          "institutions.csv",
          "code,name,kind,level,ownership,region,uscc,address\n"
              + "H65010200001,第一人民医院,MEDICAL,,PUBLIC,650102,526504004145883509,\n",
          "practitioners.csv",
          "person_code,name,id_number,category,practice_scope,title\n"
              + "D650102000001,欧阳𬱖,659999198709090004,DOCTOR,,\n",
          "registrations.csv",
          "person_code,institution_code,registered_on,ended_on,committed_on\n"
              + "D650102000001,H65010200001,2025-01-01,,2025-01-01\n",
          "decisions.csv",
          DECISIONS + SCORED);

  /** Sound by itself: it adds a person, a registration and a score, if anything takes effect. */
  private static final Map<String, String> MORE =
      Map.of(
          "practitioners.csv",
          "person_code,name,id_number,category,practice_scope,title\n"
              + "D650102000002,何明,659999197005230019,DOCTOR,,\n",
          "registrations.csv",
          "person_code,institution_code,registered_on,ended_on,committed_on\n"
              + "D650102000002,H65010200001,2025-01-01,,2025-01-01\n",
          "decisions.csv",
          DECISIONS
              + "2,决2号,AGREEMENT,H65010200001,检2,行2,D650102000002,35-2,PRIMARY,NONE,9,"
              + "2026-03-02,2026-03-03,2026-03-04,,\n");

  @TempDir private static Path folder;

  /** A file that spoils the folder, and what is told about it. */
  private record Bad(String file, byte[] content, String sentence) {
    static Bad text(String file, String content, String sentence) {
      return new Bad(file, content.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Bad> badFiles() {
    String restorations = "person_code,restored_on,region\n";
    String repairs = "seq,person_code,route,approved_on,region\n";
    return Stream.of(
        Bad.text(
            "restorations.csv",
            restorations + "D650102000001,2026-03-10,650102\n",
            "restorations.csv 第 2 行 restored_on：“2026-03-10” 早于所恢复措施的期满之日；"
                + "恢复日期不得早于 2026-05-04（第五十四条）"),
        Bad.text(
            "repairs.csv",
            repairs + "1,D650102000009,PUBLICITY,2026-03-20,650102\n",
            "repairs.csv 第 2 行 person_code：“D650102000009” 没有登记这一人员；"
                + "请先在 practitioners.csv 中登记该人员，或者更正人员代码"),
        Bad.text(
            "repairs.csv",
            repairs
                + "1,D650102000001,PUBLICITY,2026-03-20,650102\n"
                + "1,D650102000001,PUBLICITY,2026-03-21,650102\n",
            "repairs.csv 第 3 行 seq：“1” 序号与第 2 行相同，而其他内容不同；" + "同一记录只能有一种内容，请删除或者更正其中一行"),
        Bad.text(
            "repairs.csv",
            repairs + "1,\"D650102000001,PUBLICITY,2026-03-20,650102\n",
            "repairs.csv 第 2 行：双引号没有闭合；每个开引号应有对应的闭引号（本文件自该行起未再核对）"),
        new Bad(
            "agreements.csv",
            "机构代码,协议状态,开始日期,截止日期（不含）\n".getBytes(Charset.forName("GBK")),
            "agreements.csv 第 1 行：文件不是 UTF-8 编码（可能是 GBK）；" + "请另存为 UTF-8 编码后重新导入（本文件自该行起未再核对）"));
  }

  @BeforeAll
  static void importGoodFiles() throws IOException {
    Run run = jifen("import", written("good", GOOD).toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Path written(String name, Map<String, String> files) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(target.resolve(file.getKey()), file.getValue());
    }
    return target;
  }

  private static Run jifen(String... arguments) {
    return Run.jifen(
        Stream.concat(
                Stream.of("--data", folder.resolve("data").toString()), Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private static String exports() {
    StringBuilder all = new StringBuilder();
    for (List<String> what :
        List.of(
            List.of("year-totals"),
            List.of("status", "--on", "2025-12-31,2026-03-31,2026-11-20"),
            List.of("ledger"))) {
      Run run = jifen(Stream.concat(Stream.of("export"), what.stream()).toArray(String[]::new));
      assertThat(run.code()).as(run.err()).isZero();
      all.append(run.out());
    }
    return all.toString();
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileLeavesTheWholeFolderOutside(Bad bad) throws IOException {
    String before = exports();
    Path target = written("bad", MORE);
    Path spoiled = target.resolve(bad.file());
    Files.write(spoiled, bad.content());

    Run run = jifen("import", target.toString());
    Files.delete(spoiled);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).containsExactly(bad.sentence(), "共 1 处错误，没有导入任何数据。");
    assertThat(exports()).isEqualTo(before).contains("D650102000001,2026,9");
  }

  @Test
  void aMistypedFileNameDoesNotPassAsNothingToDo() throws IOException {
    Run nothing =
        jifen("import", written("typo", Map.of("decision.csv", DECISIONS + SCORED)).toString());
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.err()).contains("没有可导入的文件", "decisions.csv");

    Path both = written("both", Map.of("decision.csv", "", "decisions.csv", DECISIONS + SCORED));
    assertThat(jifen("import", both.toString()).err()).contains("略过 decision.csv：不是可导入的文件名");
  }

  /** In a process that has less memory than the line is long. */
  @Test
  void aLineOf200MegabytesIsToldWithinBoundedMemory() throws IOException, InterruptedException {
    String before = exports();
    Path target = written("long", MORE);
    Path file = target.resolve("repairs.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("seq,person_code,route,approved_on,region\n");
      String megabyte = "9".repeat(MEGABYTE);
      for (int i = 0; i < LONG_LINE; i++) {
        out.write(megabyte);
      }
    }
    Path told = folder.resolve("told.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Djava.awt.headless=true",
                "-Dstderr.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "cn.jifen.web.bootstrap.Jifen",
                "--data",
                folder.resolve("data").toString(),
                "import",
                target.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(1);
    Files.delete(file);
    assertThat(Files.readString(told))
        .contains("repairs.csv 第 2 行：一行超过 64 KB；请检查该行是否缺少换行或者引号（本文件自该行起未再核对）")
        .contains("共 1 处错误，没有导入任何数据。")
        .doesNotContain("OutOfMemory");
    assertThat(exports()).isEqualTo(before);
  }
}
