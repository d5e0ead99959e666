package cn.jifen.reports.letter;

import cn.jifen.reports.typesetting.TextStyle;
import cn.jifen.reports.typesetting.Typeface;

/** The type of each part of a document by GB/T 9704-2012. */
public final class Styles {
  public static final TextStyle BODY = TextStyle.black(Typeface.FANG_SONG, SheetGeometry.CHARACTER);
  public static final TextStyle FIRST_HEADING =
      TextStyle.black(Typeface.HEI, SheetGeometry.CHARACTER);
  static final TextStyle SECOND_HEADING = TextStyle.black(Typeface.KAI, SheetGeometry.CHARACTER);

  /** 2号. */
  public static final TextStyle TITLE = TextStyle.black(Typeface.TITLE_SONG, 22);

  static final TextStyle LETTERHEAD = TextStyle.red(Typeface.TITLE_SONG, 42);

  /** 4号. */
  static final TextStyle PAGE_NUMBER = TextStyle.black(Typeface.SONG, 14);

  static final TextStyle VERIFICATION = TextStyle.black(Typeface.FANG_SONG, 9);

  private Styles() {}
}
