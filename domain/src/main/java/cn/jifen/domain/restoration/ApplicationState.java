package cn.jifen.domain.restoration;

/** Where an application for repair or restoration stands. */
public enum ApplicationState {
  /** Received, not decided. */
  OPEN("待审核"),
  GRANTED("已同意"),
  REFUSED("不予同意");

  private final String label;

  ApplicationState(String label) {
    this.label = label;
  }

  /** The Chinese term, as screens show it. */
  public String label() {
    return label;
  }
}
