package cn.jifen.reports.letter;

import cn.jifen.reports.typesetting.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands on an official letter.
 *
 * @param issuer full name of the issuing office
 * @param number 机关代字〔年份〕n号
 * @param title its lines, broken by sense, at most 2
 * @param paragraphs from the addressee to the last sentence, see {@link Prose}
 * @param date legal day of issue
 * @param verification how a reader checks it; empty if the letter is not in a register
 */
public record OfficialLetter(
    String issuer,
    String number,
    List<String> title,
    List<Paragraph> paragraphs,
    LocalDate date,
    Optional<Verification> verification) {

  public OfficialLetter {
    title = List.copyOf(title);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * How a reader checks the letter against the register.
   *
   * @param address behind the QR code, number and code included
   * @param code the unguessable code in readable form
   */
  public record Verification(String address, String code) {}
}
