package cn.jifen.application.filing;

/** Draws the yearly filing. */
public interface FilingDocuments {
  /** PDF with landscape tables and a chart of areas. */
  byte[] pdf(FilingContent content);

  /** XLSX with one sheet a section and real number cells. */
  byte[] xlsx(FilingContent content);
}
