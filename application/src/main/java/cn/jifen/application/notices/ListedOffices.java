package cn.jifen.application.notices;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.OfficeCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Offices from a list: one line each with code, area, full name and 机关代字. */
public final class ListedOffices {
  private static final String HEADER = "code,area,name,document_code";
  private static final int CELLS = 4;

  private ListedOffices() {}

  /** The list that comes with the program: the region, its prefectures, the XPCC and its cities. */
  public static Offices ofTheRegion() {
    try (InputStream list =
        Objects.requireNonNull(ListedOffices.class.getResourceAsStream("offices.csv"))) {
      return of(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The offices of a list with header. An area that is not in it gets an office named by its code,
   * so that no case waits for a list.
   */
  public static Offices of(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException("the list of offices begins with " + HEADER);
    }
    Map<AreaCode, Office> listed =
        lines.stream()
            .skip(1)
            .map(ListedOffices::office)
            .collect(Collectors.toMap(o -> new AreaCode(o.code().value()), Function.identity()));
    return area -> Optional.ofNullable(listed.get(area)).orElseGet(() -> unlisted(area));
  }

  private static Office office(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("an office has four cells: " + line);
    }
    return new Office(new OfficeCode(cells[0]), cells[1], cells[2], cells[3]);
  }

  private static Office unlisted(AreaCode area) {
    return new Office(
        new OfficeCode(area.value()), "区划" + area, "医疗保障经办机构（" + area + "）", "医保经" + area);
  }
}
