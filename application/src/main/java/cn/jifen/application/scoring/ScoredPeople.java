package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import java.util.List;

/** Who has scores that count. */
public interface ScoredPeople {
  /** The people with at least one score that counts in a parent decision, by id. */
  List<PersonId> in(DecisionNo decision);
}
