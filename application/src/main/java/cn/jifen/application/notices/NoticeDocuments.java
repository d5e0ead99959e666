package cn.jifen.application.notices;

/** Draws handling notices. */
public interface NoticeDocuments {
  /**
   * The notice as PDF/A-2b. Equal content gives equal text; thread-safe.
   *
   * @throws UndrawableText when a character of the content is in none of the fonts
   */
  byte[] draw(NoticeContent content);
}
