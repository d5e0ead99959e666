package cn.jifen.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an installation, held by one process at a time when the embedded database lies in
 * it. The lock is the operating system's: it ends with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {
  private static final String LOCK = "jifen.lock";

  private final FileChannel channel;

  private DataFolder(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Creates the folder where it is missing, readable by its owner only, and takes it.
   *
   * @param command what is written into the lock for whoever comes second
   * @throws CommandRefused when another process holds it
   */
  static DataFolder take(Path folder, String command) {
    try {
      create(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        String holder = read(channel);
        channel.close();
        throw new CommandRefused("数据目录 " + folder + " 正被" + holder + "占用，请等它结束或先停止它，再执行本命令。");
      }
      write(channel, "“jifen " + command + "”（进程 " + ProcessHandle.current().pid() + "）");
      return new DataFolder(channel);
    } catch (IOException e) {
      throw new CommandRefused("无法使用数据目录 " + folder + "：" + Reasons.of(e));
    }
  }

  /** Creates the folder where it is missing; on Unix nobody but its owner may look into it. */
  static void create(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(200);
    channel.read(buffer, 0);
    String holder = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    return holder.isBlank() ? "另一个进程" : holder.strip();
  }

  private static void write(FileChannel channel, String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
  }

  /** Lets the next one take the folder. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
