package cn.jifen.application.filing;

import cn.jifen.domain.filing.Figures;
import cn.jifen.domain.filing.FilingColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The summary table as CSV: first column {@code area}, then the columns of {@link FilingColumn};
 * lines end with LF.
 */
public final class FilingCsv {
  private FilingCsv() {}

  /** Header and one line an area, the total last. */
  public static String of(List<FilingContent.AreaRow> areas) {
    String header =
        "area,"
            + Arrays.stream(FilingColumn.values())
                .map(FilingColumn::field)
                .collect(Collectors.joining(","));
    return areas.stream()
        .map(row -> row.code() + "," + figures(row.figures()))
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }

  private static String figures(Figures figures) {
    return Arrays.stream(FilingColumn.values())
        .map(column -> Integer.toString(column.of(figures)))
        .collect(Collectors.joining(","));
  }

  /** SHA-256 of the UTF-8 bytes, 64 hex digits: stands in the register of frozen editions. */
  static String sha256(String csv) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
