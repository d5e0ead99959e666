package cn.jifen.reports.typesetting;

/** The typefaces of official documents, by the part they play in GB/T 9704. */
public enum Typeface {
  /** 仿宋: the text itself, addressee, number, signature. */
  FANG_SONG("FandolFang-Regular.otf"),
  /** 黑体: headings of the first level. */
  HEI("FandolHei-Regular.otf"),
  /** 楷体: headings of the second level. */
  KAI("FandolKai-Regular.otf"),
  /** 小标宋: letterhead and title. */
  TITLE_SONG("NotoSerifSC_900Black.ttf"),
  /** 宋体: page numbers, and every character that another typeface lacks. */
  SONG("NotoSerifSC_400Regular.ttf");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  /** Its file in this module. */
  public String bundledFile() {
    return file;
  }
}
