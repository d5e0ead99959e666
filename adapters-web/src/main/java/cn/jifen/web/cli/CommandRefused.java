package cn.jifen.web.cli;

import java.util.List;

/** A command cannot do what was asked; each line is told as it stands, and the exit code is 1. */
final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  CommandRefused(String line) {
    this(List.of(line));
  }

  CommandRefused(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  /** Complete Chinese sentences, at least one. */
  List<String> lines() {
    return lines;
  }
}
