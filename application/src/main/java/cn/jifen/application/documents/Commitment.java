package cn.jifen.application.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 服务承诺书 (Art 15–17, 20).
 *
 * @param category what the person is: 医师, 护士
 * @param practice 执业范围 or post; may be empty
 * @param signing how it is signed
 */
public record Commitment(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    String category,
    String practice,
    Signing signing)
    implements DocumentContent {

  @Override
  public DocumentKind kind() {
    return DocumentKind.COMMITMENT;
  }

  /** How the person signs. */
  public sealed interface Signing {
    /** By hand on the printed sheet; the day is empty while it is still to be signed. */
    record OnPaper(Optional<LocalDate> on) implements Signing {}

    /**
     * On the platform (Art 17).
     *
     * @param reference what the platform keeps it under
     */
    record OnLine(LocalDate on, String reference) implements Signing {}
  }
}
