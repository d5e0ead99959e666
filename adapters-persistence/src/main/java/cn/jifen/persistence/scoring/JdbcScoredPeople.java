package cn.jifen.persistence.scoring;

import cn.jifen.application.scoring.ScoredPeople;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;

/** Who has scores that count, by the index on decision and person. */
@Singleton
final class JdbcScoredPeople implements ScoredPeople {
  private final Database database;

  JdbcScoredPeople(Database database) {
    this.database = database;
  }

  @Override
  public List<PersonId> in(DecisionNo decision) {
    return database.query(
        "SELECT DISTINCT person_id FROM score WHERE decision_no = ? ORDER BY person_id",
        row -> new PersonId(row.number("person_id")),
        decision.value());
  }
}
