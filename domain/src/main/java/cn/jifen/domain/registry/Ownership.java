package cn.jifen.domain.registry;

/** Public or private; clause 33-2 is about public medical institutions. */
public enum Ownership {
  PUBLIC("公立"),
  PRIVATE("民营");

  private final String label;

  Ownership(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
