package cn.jifen.web.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of an installation in one archive: database and keys, each with its hash. */
final class Backup {
  private Backup() {}

  /** What belongs into a backup of that folder: neither lock nor logs. */
  static List<Path> filesOf(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).filter(Backup::matters).sorted().toList();
    }
  }

  private static boolean matters(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && !name.endsWith(".lock")
        && !name.contains(".log")
        && !name.endsWith(".trace.db");
  }

  /** Writes the archive; the caller holds the folder, so that nothing in it changes meanwhile. */
  static void write(List<Path> files, OutputStream target) throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (Path file : files) {
      try (InputStream content = Files.newInputStream(file)) {
        hashes.put(file.getFileName().toString(), copy(content, OutputStream.nullOutputStream()));
      }
    }
    try (ZipOutputStream zip = new ZipOutputStream(target)) {
      zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
      zip.write(new BackupManifest(hashes).text().getBytes(StandardCharsets.UTF_8));
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
      }
    }
  }

  /**
   * Unpacks an archive into an empty folder.
   *
   * @return the files written
   * @throws CommandRefused when anything in it differs from its manifest
   */
  static List<Path> read(InputStream source, Path target) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(source)) {
      ZipEntry first = zip.getNextEntry();
      if (first == null || !first.getName().equals(BackupManifest.NAME)) {
        throw new CommandRefused("该文件不是 jifen backup 生成的备份。");
      }
      BackupManifest manifest =
          BackupManifest.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      for (Map.Entry<String, String> file : manifest.sha256ByName().entrySet()) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null
            || !entry.getName().equals(file.getKey())
            || !unpack(zip, target.resolve(file.getKey())).equals(file.getValue())) {
          throw new CommandRefused("备份中的 " + file.getKey() + " 缺失或已损坏（与清单的 SHA-256 不符），未恢复任何内容。");
        }
      }
      return manifest.sha256ByName().keySet().stream().map(target::resolve).toList();
    }
  }

  private static String unpack(InputStream content, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      return copy(content, out);
    }
  }

  /** Copies to the end; returns the SHA-256 of what was copied. */
  private static String copy(InputStream content, OutputStream target) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(content, digest).transferTo(target);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
