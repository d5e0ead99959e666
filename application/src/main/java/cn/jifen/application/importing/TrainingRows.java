package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.TrainingRow;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.restoration.CertificateNo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of the training platform's file, each by itself. */
final class TrainingRows {
  private static final int CODE_TEXT = 100;
  private static final int COURSE_TEXT = 200;
  private static final Pattern HOURS = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

  private TrainingRows() {}

  static Optional<TrainingRow> credit(Cells cells) {
    String person = cells.text("person_code", CODE_TEXT);
    String course = cells.text("course", COURSE_TEXT);
    Optional<LocalDate> completedOn = cells.date("completed_on");
    Optional<BigDecimal> hours =
        cells.parsed("hours", TrainingRows::hours, "不是学时数", "应为大于 0 的数，最多两位小数");
    String certificate = cells.text("certificate_no", CODE_TEXT);
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new TrainingRow(
            cells.line(),
            new TrainingRow.Credit(
                new PersonCode(person),
                course,
                completedOn.orElseThrow(),
                hours.orElseThrow(),
                new CertificateNo(certificate))));
  }

  /** With two decimals always, so that 2 and 2.0 are the same. */
  private static Optional<BigDecimal> hours(String text) {
    return HOURS.matcher(text).matches()
        ? Optional.of(new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY))
            .filter(hours -> hours.signum() > 0)
        : Optional.empty();
  }
}
