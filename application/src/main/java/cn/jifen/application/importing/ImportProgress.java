package cn.jifen.application.importing;

/** Is told how an import goes on. */
@FunctionalInterface
public interface ImportProgress {
  /** Takes no notice. */
  ImportProgress SILENT = (step, steps, name) -> {};

  /** A step begins: 1 … {@code steps}, with its Chinese name. */
  void step(int step, int steps, String name);
}
