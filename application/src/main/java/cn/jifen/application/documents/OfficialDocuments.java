package cn.jifen.application.documents;

/** Draws the documents of a case. */
public interface OfficialDocuments {
  /**
   * The document as PDF/A-2b with embedded fonts. Equal content gives equal bytes; thread-safe.
   *
   * @throws cn.jifen.application.notices.UndrawableText when a character of the content is in none
   *     of the fonts
   */
  byte[] draw(DocumentContent content);
}
