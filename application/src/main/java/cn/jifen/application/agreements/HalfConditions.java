package cn.jifen.application.agreements;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.agreements.AgreementStep.HalfConfirmed;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.law.Article39;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be true for an agreement to be suspended because half is reached (Art 39). */
public final class HalfConditions {
  private final MeasuredStaff staff;
  private final Agreements agreements;
  private final AgreementFindings findings;

  public HalfConditions(MeasuredStaff staff, Agreements agreements, RuleBook book) {
    this.staff = staff;
    this.agreements = agreements;
    this.findings = new AgreementFindings(book);
  }

  /** Everything that speaks against these figures and this term today. */
  List<Finding> against(InstitutionCode institution, HalfConfirmed confirmed, LocalDate today) {
    List<Finding> found = new ArrayList<>();
    againstFigures(institution, confirmed).ifPresent(found::add);
    if (confirmed.from().isBefore(today)) {
      found.add(findings.termInPast(confirmed.from(), today));
    }
    if (agreement(institution, confirmed).isEmpty()) {
      found.add(
          findings.notActive(
              confirmed.from(), confirmed.until(), inForce(institution, confirmed.from())));
    }
    return found;
  }

  private Optional<Period> inForce(InstitutionCode institution, LocalDate day) {
    return agreements.of(List.of(institution)).getOrDefault(institution, List.of()).stream()
        .filter(agreement -> agreement.state() == AgreementState.ACTIVE)
        .map(Agreement::period)
        .filter(period -> period.covers(day))
        .findFirst();
  }

  private Optional<Finding> againstFigures(InstitutionCode institution, HalfConfirmed confirmed) {
    Year year = Year.of(confirmed.year());
    MeasuredStaff.Count now = staff.of(institution, year);
    if (!Article39.isReached(now.times(), now.people())) {
      return Optional.of(findings.halfNotReached(year, now.times(), now.people()));
    }
    boolean same = now.times() == confirmed.times() && now.people() == confirmed.people();
    return same
        ? Optional.empty()
        : Optional.of(findings.halfFiguresDiffer(now.times(), now.people()));
  }

  /** The agreement in force that holds the term. */
  Optional<Agreement> agreement(InstitutionCode institution, HalfConfirmed confirmed) {
    return HalfTerm.around(
        agreements.of(List.of(institution)).getOrDefault(institution, List.of()), confirmed.term());
  }
}
