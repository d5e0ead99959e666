package cn.jifen.reports.typesetting;

import cn.jifen.application.notices.UndrawableText;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fonts of all documents, each parsed once, when the first document needs it, and shared by all
 * threads. Parsing is most of what a short document would cost; a parsed font is only read
 * afterwards. A server that draws nothing holds no font.
 *
 * <p>Each typeface is a chain: its own font, then Song, which covers the rare characters of names.
 */
public final class FontLibrary {
  private static final FontLibrary BUNDLED = new FontLibrary();

  private final Map<Typeface, BaseFont> parsed = new ConcurrentHashMap<>();
  private final Map<Typeface, List<BaseFont>> chains = new ConcurrentHashMap<>();

  private FontLibrary() {}

  private List<BaseFont> chain(Typeface typeface) {
    return chains.computeIfAbsent(
        typeface, of -> Stream.of(of, Typeface.SONG).distinct().map(this::font).toList());
  }

  private BaseFont font(Typeface typeface) {
    return parsed.computeIfAbsent(typeface, FontLibrary::parse);
  }

  /** The bundled fonts. */
  public static FontLibrary bundled() {
    return BUNDLED;
  }

  /**
   * Splits a text into runs of one font each, every character in the first font of the chain that
   * has it.
   *
   * @throws UndrawableText if no font of the chain has one of the characters
   */
  public List<GlyphRun> runs(Typeface typeface, String text) {
    List<GlyphRun> runs = new ArrayList<>();
    int start = 0;
    BaseFont current = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      BaseFont font = fontFor(typeface, text.codePointAt(i));
      if (current != null && font != current) {
        runs.add(new GlyphRun(current, text.substring(start, i)));
        start = i;
      }
      current = font;
    }
    if (current != null) {
      runs.add(new GlyphRun(current, text.substring(start)));
    }
    return List.copyOf(runs);
  }

  /**
   * Advance width in points, without letter spacing.
   *
   * @throws UndrawableText if no font of the chain has one of the characters
   */
  public float width(Typeface typeface, String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      width += fontFor(typeface, codePoint).getWidth(codePoint) * 0.001f * size;
    }
    return width;
  }

  /**
   * The first font of the chain that has the character.
   *
   * @throws UndrawableText if no font has it
   */
  public BaseFont fontFor(Typeface typeface, int codePoint) {
    if (isVisibleOrSpace(codePoint)) {
      for (BaseFont font : chain(typeface)) {
        if (font.charExists(codePoint)) {
          return font;
        }
      }
    }
    throw new UndrawableText(codePoint);
  }

  /** Some fonts list control characters, as blanks: a reader would see nothing of them. */
  private static boolean isVisibleOrSpace(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The first font of a chain. */
  public BaseFont main(Typeface typeface) {
    return chain(typeface).getFirst();
  }

  /** The file of a bundled font. */
  public static byte[] bundledBytes(Typeface typeface) {
    String name = "/cn/jifen/reports/fonts/" + typeface.bundledFile();
    try (InputStream in = FontLibrary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("font not in the jar: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BaseFont parse(Typeface typeface) {
    try {
      byte[] file = bundledBytes(typeface);
      BaseFont font =
          BaseFont.createFont(
              typeface.bundledFile(),
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              false,
              file,
              null,
              false,
              false);
      font.setSubset(true);
      // Required of PDF/A-1 only, and in PDF/A-2 wrong unless it lists every glyph of the file.
      font.setIncludeCidSet(false);
      font.setSecureRandom(SAME_SUBSET_TAG);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("font cannot be parsed: " + typeface.bundledFile(), e);
    }
  }

  /**
   * The letters before a subset's name only tell subsets of one file apart, and each font is in a
   * file once: drawing them by lot would make equal documents differ.
   */
  private static final SecureRandom SAME_SUBSET_TAG =
      new SecureRandom() {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
          return 0;
        }
      };
}
