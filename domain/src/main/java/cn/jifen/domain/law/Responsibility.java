package cn.jifen.domain.law;

import cn.jifen.domain.kernel.Points;

/** Degrees of responsibility (责任程度, Art 28, 29). */
public enum Responsibility {
  GENERAL("一般责任"),
  IMPORTANT("重要责任"),
  PRIMARY("主要责任");

  private final String label;

  Responsibility(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }

  /**
   * 从低到高 within the band: general scores its low, important its middle, primary its high end (Art
   * 30).
   */
  Points defaultIn(Band band) {
    return band.lowest().plus(Points.of(ordinal()));
  }
}
