package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Office;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.notices.VerificationCodes;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers imported notices: by the file where it names a number, else in recording order per office
 * and year.
 */
public final class NoticeNumbering {
  private static final Pattern OFFICIAL = Pattern.compile("(.+)〔(\\d{4})〕([1-9]\\d{0,8})号");

  private final NumberSeries series;
  private final Offices offices;
  private final VerificationCodes codes;
  private final Ids ids;

  public NoticeNumbering(NumberSeries series, Offices offices, VerificationCodes codes, Ids ids) {
    this.series = series;
    this.offices = offices;
    this.codes = codes;
    this.ids = ids;
  }

  /** The series for one import; their last numbers are still to be written. */
  SeriesInHand inHand() {
    return new SeriesInHand(series);
  }

  /**
   * Keeps the number that a row brings along out of the series, so that none before it in recording
   * order is given it.
   */
  void reserve(DecisionRow.Decision given, AreaCode area, SeriesInHand inHand) {
    if (!given.noticeNo().isEmpty()) {
      Year year = Year.of(given.issuedOn().getYear());
      carriedOver(offices.ofArea(area), year, given.noticeNo(), inHand);
    }
  }

  RegisteredNotice number(
      PersonId person, DecisionRow.Decision given, AreaCode area, SeriesInHand inHand) {
    Office office = offices.ofArea(area);
    Year year = Year.of(given.issuedOn().getYear());
    NoticeNumber number =
        given.noticeNo().isEmpty()
            ? NoticeNumber.of(
                office.code(), office.documentCode(), year, inHand.next(office.code(), year))
            : carriedOver(office, year, given.noticeNo(), inHand);
    return new RegisteredNotice(
        new NoticeId(ids.next()),
        number,
        given.number(),
        person,
        given.issuedOn(),
        codes.next(),
        Optional.empty());
  }

  private static NoticeNumber carriedOver(
      Office office, Year year, String text, SeriesInHand inHand) {
    Matcher official = OFFICIAL.matcher(text);
    boolean ownSeries =
        official.matches()
            && official.group(1).equals(office.documentCode())
            && official.group(2).equals(year.toString());
    if (!ownSeries) {
      return new NoticeNumber(office.code(), year, 0, text);
    }
    int serial = Integer.parseInt(official.group(3));
    inHand.raiseTo(office.code(), year, serial);
    return new NoticeNumber(office.code(), year, serial, text);
  }
}
