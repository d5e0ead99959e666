package cn.jifen.application.attachments;

import java.util.Set;

/**
 * Names of files that can be shown, logged and saved anywhere: no path, nothing invisible, nothing
 * that turns the reading direction (a name that reads ….pdf but ends otherwise).
 */
final class FileNames {
  /** In UTF-16 units. */
  static final int LONGEST = 150;

  private static final String NOT_IN_NAMES = "/\\:*?\"<>|";
  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.UNASSIGNED,
          (int) Character.PRIVATE_USE);

  private FileNames() {}

  /** Whether it may name a file of that format. */
  static boolean isName(String text, AttachmentType type) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && !text.startsWith(".")
        && text.equals(text.strip())
        && text.codePoints().allMatch(FileNames::isSeen)
        && type.isNameOf(text);
  }

  private static boolean isSeen(int character) {
    return !UNSEEN.contains(Character.getType(character))
        && NOT_IN_NAMES.indexOf(character) < 0
        && character != '\uFFFD';
  }
}
