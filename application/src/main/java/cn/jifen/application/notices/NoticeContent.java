package cn.jifen.application.notices;

import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.Responsibility;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * All that stands on a 记分处理通知书 for one person in one decision.
 *
 * @param ruleTitle full title of the Rule without book-title marks
 * @param ruleNumber its number: 新医保规〔2025〕2号
 * @param issuer full name of the issuing office
 * @param number the notice's number as printed
 * @param institution name of the addressee
 * @param personCode national code; empty for a person without one
 * @param maskedIdentity identity number with its middle hidden
 * @param decidedOn day of the parent decision
 * @param years balance of each year that the scores raised
 * @param issuedOn day of issue
 * @param verificationAddress address behind the QR code, number and code included
 * @param verificationCode the code in readable form
 */
public record NoticeContent(
    String ruleTitle,
    String ruleNumber,
    String issuer,
    String number,
    String institution,
    String personName,
    String personCode,
    String maskedIdentity,
    DecisionKind decisionKind,
    String decisionNo,
    String inspectionNo,
    LocalDate decidedOn,
    List<ScoreLine> scores,
    List<YearLine> years,
    List<MeasureLine> measures,
    LocalDate issuedOn,
    String verificationAddress,
    String verificationCode) {
  public NoticeContent {
    scores = List.copyOf(scores);
    years = List.copyOf(years);
    measures = List.copyOf(measures);
  }

  /**
   * One violation.
   *
   * @param points given for it in this decision
   * @param added points that it added to the year; less than {@code points} where Art 31 limits
   */
  public record ScoreLine(
      String behaviourNo,
      Clause clause,
      Responsibility responsibility,
      Adjustment adjustment,
      Optional<Ground> ground,
      String reason,
      Points points,
      Points added) {}

  /** The balance of a year after the scores of this notice. */
  public record YearLine(Year year, Points total) {}

  /**
   * A suspension or termination.
   *
   * @param firstDay first day in force
   * @param lastDay last day of the term or of the bar, included; empty without a fixed one
   */
  public record MeasureLine(MeasureRow row, LocalDate firstDay, Optional<LocalDate> lastDay) {}
}
