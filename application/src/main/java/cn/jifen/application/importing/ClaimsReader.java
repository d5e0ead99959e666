package cn.jifen.application.importing;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.ServiceDate;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a file of claim lines, twice if need be: once for its errors, once for its lines. */
public final class ClaimsReader {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}\\.\\d{2}");
  private static final int CODE_TEXT = 60;

  private final SourceFolder folder;
  private final String name;

  public ClaimsReader(SourceFolder folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Takes a line; may fail in writing on. */
  @FunctionalInterface
  public interface LineConsumer {
    void accept(ClaimLine line) throws IOException;
  }

  /**
   * Every error of the file, in its order. A number that stands twice with other content is one of
   * them.
   */
  public List<ImportError> errors() throws IOException {
    List<ImportError> errors = new ArrayList<>();
    Map<String, Integer> contents = new HashMap<>();
    table(
        errors::add, row -> line(row, errors::add).ifPresent(l -> once(row, l, contents, errors)));
    return errors;
  }

  private void once(
      Row row, ClaimLine line, Map<String, Integer> contents, List<ImportError> errors) {
    Optional<Integer> earlier =
        Optional.ofNullable(contents.putIfAbsent(line.id(), line.hashCode()));
    if (earlier.isPresent() && earlier.get() != line.hashCode()) {
      errors.add(
          new ImportError(name, row.line(), "claim_line", line.id(), "明细号重复而内容不同", "同一明细号只能出现一次"));
    }
  }

  /** Hands every line on, in the order of the file. Read {@link #errors} first. */
  public void read(LineConsumer lines) throws IOException {
    try {
      table(
          error -> {
            throw new IllegalStateException("the file changed while it was read");
          },
          row -> line(row, e -> {}).ifPresent(line -> handOn(line, lines)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void handOn(ClaimLine line, LineConsumer lines) {
    try {
      lines.accept(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void table(Consumer<ImportError> errors, Consumer<Row> rows) throws IOException {
    Optional<InputStream> file = folder.open(name);
    if (file.isEmpty()) {
      throw new FileNotFoundException(name);
    }
    try (InputStream in = file.get()) {
      new TableReader(FileKind.CLAIMS, name, errors).read(in, rows);
    }
  }

  private Optional<ClaimLine> line(Row row, Consumer<ImportError> errors) {
    Cells cells = new Cells(FileKind.CLAIMS, name, row, errors);
    String id = cells.text("claim_line", CODE_TEXT);
    String institution = cells.text("institution_code", CODE_TEXT);
    String person = cells.text("person_code", CODE_TEXT);
    Optional<LocalDate> day = cells.date("service_date");
    Optional<BigDecimal> amount =
        cells.parsed(
            "amount",
            text ->
                AMOUNT.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text))
                    : Optional.empty(),
            "不是金额",
            "应以元为单位、保留两位小数，例如 546.87");
    Optional<Boolean> emergency =
        cells.parsed("emergency", ClaimsReader::truth, "不是是否值", "应为 true 或者 false");
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new ClaimLine(
            id,
            new InstitutionCode(institution),
            new PersonCode(person),
            new ServiceDate(day.orElseThrow()),
            amount.orElseThrow(),
            emergency.orElseThrow()));
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
