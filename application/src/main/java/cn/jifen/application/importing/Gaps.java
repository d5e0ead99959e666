package cn.jifen.application.importing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What of a folder could not be used: codes whose own rows have errors, and files that could not be
 * read to their end. What is missing because of that is no second error.
 */
final class Gaps {
  private final Map<FileKind, Set<String>> codes = new EnumMap<>(FileKind.class);
  private final Set<FileKind> brokenOff = EnumSet.noneOf(FileKind.class);

  /** A row about that person or institution has an error. */
  void flawedRow(FileKind kind, String code) {
    codes.computeIfAbsent(kind, k -> new HashSet<>()).add(code);
  }

  /** A file ends for us before its end. */
  void brokenOff(FileKind kind) {
    brokenOff.add(kind);
  }

  /** Whether a sound row about that person or institution may be missing in the file. */
  boolean mayHide(FileKind kind, String code) {
    return brokenOff.contains(kind) || codes.getOrDefault(kind, Set.of()).contains(code);
  }
}
