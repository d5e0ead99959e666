package cn.jifen.web.cli;

import cn.jifen.application.ledger.LedgerEntry;
import io.micronaut.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Entries read from an exported ledger, one line after the other, never the whole at once. */
final class LedgerLines implements Iterator<LedgerEntry> {
  private final BufferedReader reader;
  private final JsonMapper json;
  private @Nullable String ahead;
  private int line;

  LedgerLines(BufferedReader reader, JsonMapper json) {
    this.reader = reader;
    this.json = json;
    advance();
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  /**
   * The entry of the next line.
   *
   * @throws CommandRefused when the line is no entry
   */
  @Override
  public LedgerEntry next() {
    String text = ahead;
    if (text == null) {
      throw new NoSuchElementException();
    }
    LedgerEntry entry = parse(text);
    advance();
    return entry;
  }

  private LedgerEntry parse(String text) {
    try {
      LedgerLine parsed = json.readValue(text, LedgerLine.class);
      if (parsed != null) {
        return parsed.entry();
      }
    } catch (IOException | DateTimeException | IllegalArgumentException malformed) {
      throw notAnEntry();
    }
    throw notAnEntry();
  }

  private CommandRefused notAnEntry() {
    return new CommandRefused("账本文件第 " + line + " 行不是一条账本记录；应为 jifen export ledger 导出的内容。");
  }

  private void advance() {
    try {
      ahead = reader.readLine();
      line++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
