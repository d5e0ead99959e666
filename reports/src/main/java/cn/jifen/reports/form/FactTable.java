package cn.jifen.reports.form;

import static cn.jifen.reports.letter.SheetGeometry.WIDTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the table of a form: what is asked on the left, the answer on the right. */
public final class FactTable {
  private static final float LABEL = 86;
  private static final float ANSWER = WIDTH - LABEL;
  private static final float HALF_ANSWER = WIDTH / 2 - LABEL;
  private static final float LEAST = 27;

  private final List<Row> rows = new ArrayList<>();

  /** One question and its answer, several paragraphs if need be. */
  public void fact(String label, String... answer) {
    rows.add(Row.of(label(label), Cell.value(ANSWER, answer)).atLeast(LEAST));
  }

  /** Two questions side by side with short answers. */
  public void pair(String label, String answer, String secondLabel, String secondAnswer) {
    rows.add(
        Row.of(
                label(label),
                Cell.value(HALF_ANSWER, answer),
                label(secondLabel),
                Cell.value(HALF_ANSWER, secondAnswer))
            .atLeast(LEAST));
  }

  /**
   * Sentences.
   *
   * @param paragraphs empty if they are still to be written by hand
   * @param roomByHand room in points for that
   */
  public void text(String label, List<String> paragraphs, float roomByHand) {
    float least = paragraphs.isEmpty() ? roomByHand : LEAST;
    rows.add(Row.of(label(label), Cell.text(ANSWER, paragraphs)).atLeast(least));
  }

  /**
   * A place for those who sign or seal, on the page of the row before.
   *
   * @param paragraphs what stands above it; may be empty
   * @param leastHeight room in points
   * @param foot lines at its lower right end
   */
  public void sign(String label, List<String> paragraphs, float leastHeight, String... foot) {
    if (!rows.isEmpty()) {
      rows.set(rows.size() - 1, rows.getLast().keptWithNext());
    }
    rows.add(Row.of(label(label), Cell.text(ANSWER, paragraphs).signed(foot)).atLeast(leastHeight));
  }

  /** The table of all rows so far. */
  public Part.Table table() {
    return new Part.Table(Type.FORM, Optional.empty(), rows);
  }

  private static Cell label(String label) {
    return Cell.label(LABEL, label.split("\n"));
  }
}
