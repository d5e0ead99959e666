package cn.jifen.reports.form;

import cn.jifen.reports.form.Cell.Look;
import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.Paragraph;
import cn.jifen.reports.typesetting.TextStyle;
import cn.jifen.reports.typesetting.TypesetBlock;
import cn.jifen.reports.typesetting.TypesetBlock.PlacedLine;
import cn.jifen.reports.typesetting.TypesetLine;
import cn.jifen.reports.typesetting.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell with its lines broken.
 *
 * @param x left edge, in points from the left of the text area
 * @param width with padding
 * @param fromTop whether the lines begin at the top instead of standing half-way
 * @param lines places counted from the left of the text area
 * @param foot lines at the lower end
 */
record SetCell(
    float x, float width, boolean fromTop, List<TypesetLine> lines, List<TypesetLine> foot) {
  /** Spacing out a line by more than this part of a character tears it. */
  private static final float MOST_SPACING = 0.12f;

  private static final int INDENT = 2;

  SetCell {
    lines = List.copyOf(lines);
    foot = List.copyOf(foot);
  }

  static SetCell of(Cell cell, float x, Type type, FontLibrary fonts) {
    float measure = cell.width() - 2 * type.padding();
    Typesetter typesetter = new Typesetter(fonts, measure);
    TextStyle style = cell.look() == Look.LABEL ? type.label() : type.value();
    List<TypesetLine> lines = new ArrayList<>();
    for (String paragraph : cell.paragraphs()) {
      int indent = cell.look() == Look.TEXT ? INDENT : 0;
      for (TypesetLine line : typesetter.lines(new Paragraph(paragraph, style, indent, false))) {
        lines.add(placed(line, cell.look(), typesetter, measure).movedRight(x + type.padding()));
      }
    }
    List<TypesetLine> foot =
        cell.foot().stream()
            .map(line -> typesetter.endingAt(x + cell.width() - type.padding(), line, type.value()))
            .toList();
    return new SetCell(x, cell.width(), cell.look() == Look.TEXT, lines, foot);
  }

  private static TypesetLine placed(
      TypesetLine line, Look look, Typesetter typesetter, float measure) {
    return switch (look) {
      case LABEL, MIDDLE -> typesetter.centredAt(measure / 2, line.text(), line.style());
      case VALUE -> line.ragged();
      case TEXT -> line.letterSpacing() > MOST_SPACING * line.style().size() ? line.ragged() : line;
    };
  }

  int rows() {
    return lines.size() + foot.size();
  }

  /** The first lines, without the foot. */
  SetCell upTo(int count) {
    return new SetCell(
        x, width, fromTop, lines.subList(0, Math.min(count, lines.size())), List.of());
  }

  /** What is left after the first lines. */
  SetCell from(int count) {
    return new SetCell(
        x, width, fromTop, lines.subList(Math.min(count, lines.size()), lines.size()), foot);
  }

  List<PlacedLine> placed(float top, float height, Type type) {
    float text = lines.size() * type.pitch();
    float leading = (type.pitch() - type.value().size()) / 2;
    float above = fromTop || !foot.isEmpty() ? type.padding() : (height - text) / 2;
    List<PlacedLine> placed =
        new ArrayList<>(
            TypesetBlock.stacked(lines, type.pitch()).movedDown(top + above + leading).lines());
    float footTop = top + height - type.padding() - foot.size() * type.pitch() + leading;
    placed.addAll(TypesetBlock.stacked(foot, type.pitch()).movedDown(footTop).lines());
    return placed;
  }
}
