package cn.jifen.application.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV strictly (RFC 4180, UTF-8 with or without BOM, lines ending with LF or CRLF), one
 * record at a time, with the line of each and a bound on what one record may take.
 */
final class CsvReader {
  /** Longest record in bytes: far above any row of the files, far below what hurts. */
  static final int LONGEST_RECORD = 65_536;

  private static final int END = -1;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final BufferedInputStream in;
  private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
  private int line = 1;
  private int recordLine = 1;
  private int recordBytes;

  CsvReader(InputStream in) throws IOException {
    this.in = new BufferedInputStream(in, 1 << 16);
    skipByteOrderMark();
  }

  private void skipByteOrderMark() throws IOException {
    in.mark(BYTE_ORDER_MARK.length);
    for (byte expected : BYTE_ORDER_MARK) {
      if ((byte) in.read() != expected) {
        in.reset();
        return;
      }
    }
  }

  /** The next record; empty at the end of the file. */
  Optional<CsvRecord> next() throws IOException, CsvDefect {
    recordLine = line;
    recordBytes = 0;
    int first = read();
    if (first == END) {
      return Optional.empty();
    }
    List<String> cells = new ArrayList<>();
    int delimiter = readCell(first, cells);
    while (delimiter == ',') {
      delimiter = readCell(read(), cells);
    }
    return Optional.of(new CsvRecord(recordLine, cells));
  }

  /**
   * Reads a cell that begins with that byte; returns the delimiter after it: comma, LF or the end.
   */
  private int readCell(int first, List<String> cells) throws IOException, CsvDefect {
    cell.reset();
    int delimiter = first == '"' ? quoted() : bare(first);
    cells.add(decoded());
    return delimiter;
  }

  private int bare(int first) throws IOException, CsvDefect {
    int next = first;
    while (next != ',' && next != '\n' && next != END) {
      if (next == '"') {
        throw defect("单元格中间出现引号", "含引号的单元格应整体用双引号括起，内部的引号写两次");
      }
      if (next == '\r') {
        return lineFeed();
      }
      cell.write(next);
      next = read();
    }
    return next;
  }

  private int quoted() throws IOException, CsvDefect {
    while (true) {
      int next = read();
      if (next == END) {
        throw defect("双引号没有闭合", "每个开引号应有对应的闭引号");
      }
      if (next != '"') {
        cell.write(next);
        continue;
      }
      int after = read();
      if (after == '"') {
        cell.write('"');
      } else if (after == ',' || after == '\n' || after == END) {
        return after;
      } else if (after == '\r') {
        return lineFeed();
      } else {
        throw defect("闭引号之后还有其他字符", "闭引号之后应为逗号或者换行");
      }
    }
  }

  private int lineFeed() throws IOException, CsvDefect {
    int next = read();
    if (next != '\n' && next != END) {
      throw defect("行内出现单独的回车符", "每行应以换行（LF）或者回车换行（CRLF）结束");
    }
    return next;
  }

  private int read() throws IOException, CsvDefect {
    int next = in.read();
    if (next == END) {
      return END;
    }
    if (++recordBytes > LONGEST_RECORD) {
      throw defect("一行超过 " + LONGEST_RECORD / 1024 + " KB", "请检查该行是否缺少换行或者引号");
    }
    if (next == 0) {
      throw defect("含有空字符（NUL）", "文件应为 UTF-8 编码的文本，不得为 UTF-16 或者二进制文件");
    }
    if (next == '\n') {
      line++;
    }
    return next;
  }

  private String decoded() throws CsvDefect {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(cell.toByteArray()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw defect("文件不是 UTF-8 编码（可能是 GBK）", "请另存为 UTF-8 编码后重新导入");
    }
  }

  private CsvDefect defect(String found, String expected) {
    return new CsvDefect(recordLine, found, expected);
  }
}
