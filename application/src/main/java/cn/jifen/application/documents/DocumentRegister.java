package cn.jifen.application.documents;

import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** The register of issued documents with their bytes. Nothing in it is ever changed. */
public interface DocumentRegister {
  /**
   * Adds a document with its bytes, as a valid one.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when its id, number or code is taken
   */
  void record(IssuedDocument document, byte[] pdf);

  /**
   * Notes that a document was replaced; it is found as before, with the replacement.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when it was replaced already
   */
  void replace(DocumentId document, DocumentReplacement replacement);

  Optional<IssuedDocument> find(DocumentId id);

  /** The document of that printed number. */
  Optional<IssuedDocument> findByNumber(String numberText);

  /** The document of that verification code, spelt as printed. */
  Optional<IssuedDocument> findByCode(String verificationCode);

  /**
   * A page of the documents about a person, ordered by id.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  List<IssuedDocument> ofPerson(PersonId person, long after, int limit);

  /** The stored bytes. */
  Optional<byte[]> pdf(DocumentId id);
}
