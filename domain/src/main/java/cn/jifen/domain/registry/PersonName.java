package cn.jifen.domain.registry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as it is kept: no space around it, and one dot, U+00B7, whichever look-alike was
 * typed (阿卜杜热合曼·买买提). Characters outside the BMP are names like any other.
 */
public final class PersonName {
  private static final String DOT = "\u00B7";

  /**
   * Dots that people type for U+00B7, with the spaces around them: Greek ano teleia, bullet,
   * hyphenation point, bullet operator, dot operator, word separator, katakana dots of both widths,
   * sinological dot, full-width full stop.
   */
  private static final Pattern DOTS =
      Pattern.compile(
          "[\\s\u3000]*[\u00B7\u0387\u2022\u2027\u2219\u22C5\u2E31\u30FB\uFF65\uA78F\uFF0E][\\s\u3000]*");

  /** No name, but a number that slipped into its place; it would be shown where names are. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{6}");

  private PersonName() {}

  /** What can be wrong with a name. */
  public enum Flaw {
    EMPTY("姓名不能为空"),
    NUMBER("姓名中不应有号码，请核对各列有无错位"),
    CONTROL_CHARACTER("姓名含有不可见的控制字符，请删除后重新录入");

    private final String label;

    Flaw(String label) {
      this.label = label;
    }

    /** What is to be done, in Chinese. */
    public String label() {
      return label;
    }
  }

  /** The name as it is kept. */
  public static String normalised(String name) {
    return DOTS.matcher(name.strip()).replaceAll(DOT);
  }

  /** The first flaw of a normalised name; empty when there is none. */
  public static Optional<Flaw> flawIn(String name) {
    if (name.isBlank()) {
      return Optional.of(Flaw.EMPTY);
    }
    if (LONG_NUMBER.matcher(name).find()) {
      return Optional.of(Flaw.NUMBER);
    }
    return name.codePoints().anyMatch(PersonName::isControl)
        ? Optional.of(Flaw.CONTROL_CHARACTER)
        : Optional.empty();
  }

  private static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
