package cn.jifen.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "filing 25 --out x                            | YEAR 的值“25”不正确，应为四位年份，例如 2025。",
        "filing 2025 --edition one --out x            | --edition 的值“one”不正确，应为整数。",
        "notices --issued 2026-03 --out x             | --issued 的值“2026-03”不正确，应为起止日期，例如 2026-01-01..2026-03-31。",
        "notices --issued 2026-03-02..2026-03-01 --out x | 起始日 2026-03-02 晚于截止日 2026-03-01，请颠倒过来。",
        "notices --issued 2026-03-01..2026-03-02 --office 克市 --out x | --office 的值“克市”不正确，应为6位区划代码，例如 650200。",
        "serve --port many                            | --port 的值“many”不正确，应为0至65535的整数。",
        "serve --port 65536                           | --port 的值“65536”不正确，应为0至65535的整数。",
        "demo --port -1                               | --port 的值“-1”不正确，应为0至65535的整数。",
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

  @Test
  void aDemoIsRefusedBeforeItsWorkWhereItCouldNotServeAfterwards() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = Run.jifen("demo", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.messages())
          .containsExactly("端口 " + taken.getLocalPort() + " 已被其他程序占用，请用 --port 指定另一个端口。");
    }
  }

  @Test
  void aDemoLeavesTheDatabaseOfARunningOneAlone() throws IOException {
    Path folder = Path.of("demo-output", "demo-database");
    try (DataFolder running = DataFolder.take(folder, "demo")) {
      Run run = Run.jifen("demo", "--no-serve");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.messages()).singleElement().asString().contains("正被“jifen demo”", "占用");
      assertThat(running).isNotNull();
      assertThat(folder.resolve("jifen.lock")).exists();
    }
    Files.delete(folder.resolve("jifen.lock"));
    Files.delete(folder);
    Files.delete(folder.getParent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void nobodyElseMayAskUntilThereAreAccounts(String address) {
    Run run = Run.jifen("serve", "--bind", address, "--data", "target/never-used");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).singleElement().asString().contains("只能监听本机（127.0.0.1）");
  }
}
