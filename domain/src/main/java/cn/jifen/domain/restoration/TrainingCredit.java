package cn.jifen.domain.restoration;

import cn.jifen.domain.kernel.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What the training platform says that a person has learnt (Art 53(1)): one effective study.
 *
 * @param hours study hours (学时), above zero, kept with two decimals
 * @param completedOn day on which the course was finished
 */
public record TrainingCredit(
    CertificateNo certificate,
    PersonId person,
    String course,
    LocalDate completedOn,
    BigDecimal hours) {
  private static final int DECIMALS = 2;

  public TrainingCredit {
    if (hours.signum() <= 0) {
      throw new IllegalArgumentException("a credit of " + hours + " hours");
    }
    hours = hours.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }
}
