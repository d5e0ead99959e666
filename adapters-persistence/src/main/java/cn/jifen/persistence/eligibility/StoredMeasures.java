package cn.jifen.persistence.eligibility;

import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureBasis;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.PeriodText;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures as the table measure holds them. */
@Singleton
final class StoredMeasures {
  private static final String SELECT =
      "SELECT person_id, cause_id, decision_no, institution_code, area, notice_id, measure_rule,"
          + " ruled_on, first_day, own_end, stays, lifted_on, superseded FROM measure"
          + " WHERE person_id IN (:keys) ORDER BY person_id, ordinal";

  private final Database database;
  private final RuleBook book = RuleBook.enacted();

  StoredMeasures(Database database) {
    this.database = database;
  }

  private record Of(PersonId person, Measure measure) {}

  Map<PersonId, List<Measure>> of(Collection<PersonId> people) {
    return database
        .queryIn(SELECT, people.stream().map(PersonId::value).toList(), this::measure)
        .stream()
        .collect(
            Collectors.groupingBy(
                Of::person, Collectors.mapping(Of::measure, Collectors.toList())));
  }

  private Of measure(Row row) throws SQLException {
    Measure measure =
        new Measure(
            cause(row),
            new AreaCode(row.text("area")),
            new NoticeId(row.number("notice_id")),
            basis(row),
            row.date("first_day"),
            row.optionalDate("own_end"),
            PeriodText.parse(row.text("stays")),
            row.optionalDate("lifted_on"),
            row.count("superseded") == 1);
    return new Of(new PersonId(row.number("person_id")), measure);
  }

  private static MeasureCause cause(Row row) throws SQLException {
    long id = row.number("cause_id");
    Optional<String> decision = row.optionalText("decision_no");
    if (decision.isPresent()) {
      return new MeasureCause.Scored(new ScoreId(id), new DecisionNo(decision.get()));
    }
    return new MeasureCause.Ordered(
        new OrderId(id), row.optionalText("institution_code").map(InstitutionCode::new));
  }

  private MeasureBasis basis(Row row) throws SQLException {
    String code = row.text("measure_rule");
    LocalDate ruledOn = row.date("ruled_on");
    Optional<MeasureBasis> scored =
        MeasureRule.ofCode(code)
            .map(rule -> book.forRecorded(new DecisionDate(ruledOn)).measures().row(rule));
    Optional<MeasureBasis> linked =
        LinkedRule.ofCode(code).map(rule -> book.governing(ruledOn).linked().row(rule));
    return scored
        .or(() -> linked)
        .orElseThrow(() -> new IllegalStateException("unknown measure " + code));
  }
}
