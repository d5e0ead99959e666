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

  /**
   * Keeps the number that a row brings along out of the series, so that none before it in recording
   * order is given it.
   */
  void reserve(DecisionRow.Decision given, AreaCode area) {
    if (!given.noticeNo().isEmpty()) {
      carriedOver(offices.ofArea(area), Year.of(given.issuedOn().getYear()), given.noticeNo());
    }
  }

  RegisteredNotice number(PersonId person, DecisionRow.Decision given, AreaCode area) {
    Office office = offices.ofArea(area);
    Year year = Year.of(given.issuedOn().getYear());
    NoticeNumber number =
        given.noticeNo().isEmpty()
            ? NoticeNumber.of(
                office.code(), office.documentCode(), year, series.next(office.code(), year))
            : carriedOver(office, year, given.noticeNo());
    return new RegisteredNotice(
        new NoticeId(ids.next()),
        number,
        given.number(),
        person,
        given.issuedOn(),
        codes.next(),
        Optional.empty());
  }

  private NoticeNumber carriedOver(Office office, Year year, String text) {
    Matcher official = OFFICIAL.matcher(text);
    boolean ownSeries =
        official.matches()
            && official.group(1).equals(office.documentCode())
            && official.group(2).equals(year.toString());
    if (!ownSeries) {
      return new NoticeNumber(office.code(), year, 0, text);
    }
    int serial = Integer.parseInt(official.group(3));
    series.raiseTo(office.code(), year, serial);
    return new NoticeNumber(office.code(), year, serial, text);
  }
}
