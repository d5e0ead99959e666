package cn.jifen.application.importing;

/**
 * What became of the rows of one file.
 *
 * @param read rows with different keys
 * @param effective of them: new or changed, recorded now
 */
public record ImportCount(FileKind file, int read, int effective) {
  /** Rows equal to what was registered already. */
  public int unchanged() {
    return read - effective;
  }
}
