package cn.jifen.domain.registry;

import java.util.regex.Pattern;

/**
 * How a national code (医保信息业务编码) is written.
 *
 * @param shape matches the whole code
 * @param description the same in Chinese, for whoever has to correct a code
 */
public record CodePattern(Pattern shape, String description) {

  /** A prefix, the six digits of a division and a number of digits. */
  public static CodePattern numbered(String prefix, int digits) {
    return new CodePattern(
        Pattern.compile(Pattern.quote(prefix) + "[0-9]{6}[0-9]{" + digits + "}"),
        prefix + "＋6位区划＋" + digits + "位数字");
  }

  /** Whether the code is written so. */
  public boolean fits(String code) {
    return shape.matcher(code).matches();
  }
}
