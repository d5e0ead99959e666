package cn.jifen.domain.registry;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names on lists that leave the office: 何某, 耿某敏. */
public final class MaskedName {
  private static final String DOT = "\u00B7";
  private static final String HIDDEN = "某";

  private MaskedName() {}

  /**
   * The name with its middle hidden: of two characters the second, of more all but the first and
   * the last; of a name with the dot every part by itself.
   */
  public static String of(String name) {
    return Arrays.stream(name.split(DOT)).map(MaskedName::part).collect(Collectors.joining(DOT));
  }

  private static String part(String part) {
    int[] characters = part.codePoints().toArray();
    if (characters.length <= 1) {
      return HIDDEN;
    }
    String first = Character.toString(characters[0]);
    if (characters.length == 2) {
      return first + HIDDEN;
    }
    return first
        + HIDDEN.repeat(characters.length - 2)
        + Character.toString(characters[characters.length - 1]);
  }
}
