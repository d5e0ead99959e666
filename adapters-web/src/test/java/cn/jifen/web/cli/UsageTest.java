package cn.jifen.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fly                                          | 无法识别：fly。",
        "''                                           | 请给出命令。",
        "export                                       | 请指明导出什么：year-totals、status 或 ledger。",
        "filing 2025                                  | 缺少 --out。",
        "filing twenty --out x                        | YEAR 的值“twenty”不正确，应为四位年份，例如 2025。",
        "serve --port many                            | --port 的值“many”不正确，应为整数。",
        "verify --db oracle:x                         | --db 的地址须以 jdbc:mysql: 或 jdbc:h2: 开头。",
        "verify --db-user me                          | --db-user 和 --db-password-file 要与 --db 一起使用。",
        "verify --ledger x --rebuild                  | --ledger 和 --rebuild 不能一起使用：重建只能由数据库中的账本进行。",
        "verify --data a --data b                     | 选项 --data 只能给出一次。",
      })
  void wrongUsageIsToldInOneSentenceWithTheWayToTheHelp(String line, String sentence) {
    Run run = Run.jifen(line.isBlank() ? new String[0] : line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.messages()).hasSize(2).first().isEqualTo(sentence);
    assertThat(run.messages().getLast()).startsWith("用法见：jifen").endsWith("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "export --help", "filing --help", "backup -h"})
  void helpIsDataInChinese(String line) {
    Run run = Run.jifen(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("用法：jifen").doesNotContain("Usage").contains("显示用法");
  }

  @Test
  void everyCommandOfTheSpecificationIsThereAndDescribed() {
    String help = Run.jifen("--help").out();
    for (String command :
        new String[] {
          "demo",
          "serve",
          "migrate",
          "import",
          "export",
          "screen",
          "notices",
          "filing",
          "calendar",
          "backup",
          "restore",
          "verify"
        }) {
      assertThat(help).containsPattern("(?m)^  " + command + " +\\p{IsHan}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void nobodyElseMayAskUntilThereAreAccounts(String address) {
    Run run = Run.jifen("serve", "--bind", address, "--data", "target/never-used");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).singleElement().asString().contains("只能监听本机（127.0.0.1）");
  }
}
