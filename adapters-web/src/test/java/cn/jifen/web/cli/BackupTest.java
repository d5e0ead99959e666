package cn.jifen.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path temp;
  private Path data;
  private Path file;

  @BeforeEach
  void anInstallation() throws IOException {
    data = Files.createDirectory(temp.resolve("data"));
    file = temp.resolve("backup.zip");
    Files.writeString(data.resolve("jifen.mv.db"), "the database");
    Files.writeString(data.resolve("jifen.keys"), "the keys");
    Files.writeString(data.resolve("jifen.log"), "what happened");
  }

  @Test
  void databaseAndKeysComeBackAsTheyWereWithoutTheLog() throws IOException {
    assertThat(backup().code()).isZero();
    Path other = temp.resolve("other");
    assertThat(restoreInto(other).code()).isZero();
    assertThat(other.resolve("jifen.mv.db")).hasContent("the database");
    assertThat(other.resolve("jifen.keys")).hasContent("the keys");
    assertThat(other.resolve("jifen.log")).doesNotExist();
  }

  @Test
  void aBackupOverwritesNothing() {
    assertThat(backup().code()).isZero();
    Run second = backup();
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.err()).contains("已存在，备份不覆盖任何文件");
  }

  @Test
  void nothingIsNothingToBackUp() {
    Run run = Run.jifen("backup", file.toString(), "--data", temp.resolve("none").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("没有可以备份的数据");
    assertThat(file).doesNotExist();
  }

  @Test
  void existingDataIsNotRestoredOver() throws IOException {
    backup();
    Files.writeString(data.resolve("jifen.keys"), "newer keys");
    Run run = restoreInto(data);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("已有数据，恢复不覆盖任何数据");
    assertThat(data.resolve("jifen.keys")).hasContent("newer keys");
  }

  @Test
  void oneChangedByteIsFoundAndNothingIsRestored() throws IOException {
    backup();
    change(file, "jifen.mv.db", "the Database");
    Path other = temp.resolve("other");
    Run run = restoreInto(other);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("jifen.mv.db 缺失或已损坏");
    assertThat(Backup.filesOf(other)).isEmpty();
  }

  @Test
  void anotherFileIsNoBackup() throws IOException {
    Files.writeString(file, "text");
    Run run = restoreInto(temp.resolve("other"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("不是 jifen backup 生成的备份");
  }

  @Test
  void namesThatLeadOutOfTheFolderAreRefused() throws IOException {
    backup();
    change(file, BackupManifest.NAME, "jifen-backup,1\n../evil," + "0".repeat(64) + "\n");
    Run run = restoreInto(temp.resolve("other"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("清单已损坏");
    assertThat(temp.resolve("evil")).doesNotExist();
  }

  @Test
  void whileAnotherCommandHoldsTheFolderItSaysSoInOneSentence() {
    try (DataFolder _ = DataFolder.take(data, "serve")) {
      Run run = backup();
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.messages())
          .singleElement()
          .asString()
          .contains("正被“jifen serve”", "占用，请等它结束或先停止它");
    }
    assertThat(backup().code()).isZero();
  }

  private Run backup() {
    return Run.jifen("backup", file.toString(), "--data", data.toString());
  }

  private Run restoreInto(Path folder) {
    return Run.jifen("restore", file.toString(), "--data", folder.toString());
  }

  private static void change(Path archive, String name, String content) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    List<String> order = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        order.add(entry.getName());
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String each : order) {
        out.putNextEntry(new ZipEntry(each));
        out.write(entries.get(each));
      }
    }
  }
}
