package cn.jifen.application.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Figures of two sides measured in turn, so that what else the machine does meanwhile meets both.
 * The first to be measured changes from round to round.
 */
public final class Rounds {
  private final List<Round> rounds = new ArrayList<>();

  private record Round(double jifen, double other) {}

  private Rounds() {}

  /** Something that is measured once and gives one figure. */
  @FunctionalInterface
  public interface Measurement {
    double take() throws Exception;
  }

  /** Measures both sides that many times. */
  public static Rounds inTurn(int times, Measurement jifen, Measurement other) throws Exception {
    Rounds measured = new Rounds();
    for (int i = 0; i < times; i++) {
      if (i % 2 == 0) {
        double first = other.take();
        measured.add(jifen.take(), first);
      } else {
        double first = jifen.take();
        measured.add(first, other.take());
      }
    }
    return measured;
  }

  /** No rounds yet, for figures that come two at a time. */
  public static Rounds none() {
    return new Rounds();
  }

  /** Adds a round. */
  public void add(double jifen, double other) {
    rounds.add(new Round(jifen, other));
  }

  double jifen() {
    return median(rounds.stream().mapToDouble(Round::jifen).toArray());
  }

  double other() {
    return median(rounds.stream().mapToDouble(Round::other).toArray());
  }

  /** Ratios of Jifen's figure to the other one, a round each, from the least. */
  double[] ratios() {
    return rounds.stream().mapToDouble(round -> round.jifen() / round.other()).sorted().toArray();
  }

  static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
