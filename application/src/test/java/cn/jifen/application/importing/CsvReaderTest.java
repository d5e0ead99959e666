package cn.jifen.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV, read strictly, with the line of what is wrong. */
class CsvReaderTest {

  private static List<CsvRecord> read(InputStream in) throws IOException, CsvDefect {
    CsvReader reader = new CsvReader(in);
    List<CsvRecord> records = new ArrayList<>();
    for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
      records.add(next.get());
    }
    return records;
  }

  private static List<CsvRecord> read(String text) throws IOException, CsvDefect {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CsvDefect defect(byte[] bytes) {
    CsvDefect[] found = new CsvDefect[1];
    assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes)))
        .isInstanceOfSatisfying(CsvDefect.class, d -> found[0] = d);
    return found[0];
  }

  private static CsvDefect defect(String text) {
    return defect(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\n1,2", "\uFEFFa,b\n1,2\n"})
  void linesMayEndAsTheyLike(String text) throws IOException, CsvDefect {
    assertThat(read(text))
        .containsExactly(new CsvRecord(1, List.of("a", "b")), new CsvRecord(2, List.of("1", "2")));
  }

  @Test
  void quotedCellsHoldCommasQuotesAndLineEnds() throws IOException, CsvDefect {
    assertThat(read("\"a,b\",\"say \"\"hi\"\"\",\"one\ntwo\"\nnext\n"))
        .containsExactly(
            new CsvRecord(1, List.of("a,b", "say \"hi\"", "one\ntwo")),
            new CsvRecord(3, List.of("next")));
  }

  @Test
  void namesOutsideTheBasicPlaneAreReadAsTheyAre() throws IOException, CsvDefect {
    assertThat(read("欧阳𬱖,阿卜杜热合曼·买买提\n"))
        .containsExactly(new CsvRecord(1, List.of("欧阳𬱖", "阿卜杜热合曼·买买提")));
  }

  @Test
  void brokenQuotingIsToldWithItsLine() {
    assertThat(defect("a\nb\"c\n").line()).isEqualTo(2);
    assertThat(defect("a\n\"b\" c\n").found()).contains("闭引号之后");
    assertThat(defect("a\n\"never closed\n\n").found()).contains("没有闭合");
    assertThat(defect("a\n\"never closed\n\n").line()).isEqualTo(2);
  }

  @Test
  void gbkInsteadOfUtf8IsTold() {
    byte[] gbk = "person_code,name\nD1,何明\n".getBytes(Charset.forName("GBK"));
    assertThat(defect(gbk).line()).isEqualTo(2);
    assertThat(defect(gbk).found()).contains("不是 UTF-8 编码").contains("GBK");
  }

  @Test
  void utf16AndBinaryFilesAreTold() {
    assertThat(defect("a,b\n".getBytes(StandardCharsets.UTF_16LE)).found()).contains("NUL");
  }

  @Test
  void aRecordMayBeAsLongAsTheBoundAndNotAByteLonger() throws IOException, CsvDefect {
    String longest = "x".repeat(CsvReader.LONGEST_RECORD - 1) + "\n";
    assertThat(read(longest)).hasSize(1);
    assertThat(defect("x" + longest).found()).contains("超过 64 KB");
  }

  @Test
  void aLineOf200MegabytesIsRefusedWithoutReadingIt() {
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ++given[0] > 200_000_000 ? -1 : 'x';
          }
        };
    assertThatThrownBy(() -> read(endless)).isInstanceOf(CsvDefect.class);
    assertThat(given[0]).isLessThan(1_000_000);
  }
}
