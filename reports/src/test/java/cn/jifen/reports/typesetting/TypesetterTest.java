package cn.jifen.reports.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jifen.application.notices.UndrawableText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {
  private static final FontLibrary FONTS = FontLibrary.bundled();
  private static final TextStyle BODY = TextStyle.black(Typeface.FANG_SONG, 16);
  private static final float MEASURE = 28 * 16;
  private static final Typesetter TYPESETTER = new Typesetter(FONTS, MEASURE);

  @ParameterizedTest
  @CsvSource({
    "买买提·艾力,买|买|提·|艾|力",
    "（试行）》办法,（试|行）》|办|法",
    "共9分。,共|9分。",
    "〔2025〕2号文,〔2025〕|2号|文",
    "2026年3月15日起,2026年|3月|15日|起",
    "等……等,等……|等",
    "“暂停”后,“暂|停”|后",
    "欧阳𬱖医,欧|阳|𬱖|医"
  })
  void breaksWhereTheRulesAllow(String text, String pieces) {
    assertThat(String.join("|", LineBreaks.pieces(text))).isEqualTo(pieces);
  }

  @Test
  void randomTextKeepsItsCharactersItsMeasureAndTheRules() {
    long seed = 20260315L;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String alphabet = "国家医保支付资格记分处理通知书欧阳𬱖㛃䶮0123456789Dx、，。；：？！）》〉〕】”’·…～（《〔“";
    int[] characters = alphabet.codePoints().toArray();
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder("始");
      for (int i = 0; i < 150; i++) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      text.append("终");
      check(text.toString());
    }
  }

  private static void check(String text) {
    List<TypesetLine> lines = TYPESETTER.lines(new Paragraph(text, BODY, 2, false));
    assertThat(lines.stream().map(TypesetLine::text).collect(Collectors.joining())).isEqualTo(text);
    for (TypesetLine line : lines.subList(0, lines.size() - 1)) {
      int gaps = line.text().codePointCount(0, line.text().length()) - 1;
      float width = TYPESETTER.width(BODY, line.text()) + gaps * line.letterSpacing() + line.x();
      assertThat(width).as(line.text()).isCloseTo(MEASURE, within(0.1f));
    }
    for (TypesetLine line : lines.subList(1, lines.size())) {
      assertThat("、，。；：？！）》〉〕】”’·…～".indexOf(line.text().codePointAt(0)))
          .as(line.text())
          .isNegative();
    }
  }

  @Test
  void fallsBackCharacterByCharacter() {
    List<GlyphRun> runs = FONTS.runs(Typeface.FANG_SONG, "欧阳𬱖等㛃");
    assertThat(runs).extracting(GlyphRun::text).containsExactly("欧阳", "𬱖", "等", "㛃");
    assertThat(runs)
        .extracting(run -> run.font().getPostscriptFontName())
        .containsExactly(
            "FandolFang-Regular",
            "NotoSerifSC-Regular",
            "FandolFang-Regular",
            "NotoSerifSC-Regular");
  }

  @Test
  void namesTheCharacterThatNoFontHas() {
    assertThatThrownBy(() -> FONTS.runs(Typeface.HEI, "王\uD83D\uDE00"))
        .isInstanceOf(UndrawableText.class)
        .hasMessageContaining("U+1F600")
        .hasMessageContaining("\uD83D\uDE00");
  }
}
