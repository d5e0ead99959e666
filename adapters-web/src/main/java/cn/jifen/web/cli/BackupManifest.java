package cn.jifen.web.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backup holds: its first entry, so that everything behind it can be checked.
 *
 * @param sha256ByName 64 hex digits for each file, in the order of the archive
 */
record BackupManifest(Map<String, String> sha256ByName) {
  static final String NAME = "manifest.csv";

  private static final String TITLE = "jifen-backup,1";
  private static final Pattern LINE = Pattern.compile("([A-Za-z0-9._-]+),([0-9a-f]{64})");

  /** Written as text: a title with the format's version, then file and SHA-256 on each line. */
  String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    sha256ByName.forEach((name, hash) -> text.append(name).append(',').append(hash).append('\n'));
    return text.toString();
  }

  /**
   * Reads it back.
   *
   * @throws CommandRefused when the text is none; names that lead out of a folder are refused too
   */
  static BackupManifest parse(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty() || !lines.removeFirst().equals(TITLE)) {
      throw new CommandRefused("该文件不是 jifen backup 生成的备份，或者由更新的版本生成。");
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || matcher.group(1).startsWith(".")) {
        throw new CommandRefused("备份的清单已损坏，不能恢复。");
      }
      hashes.put(matcher.group(1), matcher.group(2));
    }
    return new BackupManifest(hashes);
  }
}
