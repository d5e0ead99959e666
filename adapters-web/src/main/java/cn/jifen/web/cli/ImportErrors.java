package cn.jifen.web.cli;

import cn.jifen.application.importing.ImportError;
import java.util.ArrayList;
import java.util.List;

/** Tells the errors of files on the terminal. */
final class ImportErrors {
  private ImportErrors() {}

  /** Every error on a line of its own, and last how many there are. */
  static CommandRefused of(List<ImportError> errors, String consequence) {
    List<String> lines = new ArrayList<>(errors.stream().map(ImportError::text).toList());
    lines.add("共 " + errors.size() + " 处错误，" + consequence + "。");
    return new CommandRefused(lines);
  }
}
