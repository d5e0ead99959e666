package cn.jifen.application.scoring;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every score of one parent decision that counts, with its person. */
final class DecisionScores {
  private final Map<ScoreId, Score> scores = new LinkedHashMap<>();
  private final Map<ScoreId, PersonId> people = new LinkedHashMap<>();

  private DecisionScores() {}

  static DecisionScores of(ScoringRegisters registers, DecisionNo decision) {
    DecisionScores found = new DecisionScores();
    List<PersonId> people = registers.scored().in(decision);
    Map<PersonId, VersionedFile> files = registers.files().load(people);
    for (PersonId person : people) {
      Optional.ofNullable(files.get(person)).ifPresent(file -> found.take(person, file, decision));
    }
    return found;
  }

  private void take(PersonId person, VersionedFile loaded, DecisionNo decision) {
    loaded.file().balances().scores().stream()
        .map(AssessedScore::score)
        .filter(score -> score.decision().number().equals(decision))
        .forEach(
            score -> {
              scores.put(score.id(), score);
              people.put(score.id(), person);
            });
  }

  /** Their ids, by person and order of recording. */
  List<ScoreId> ids() {
    return new ArrayList<>(scores.keySet());
  }

  /** One of them. */
  Score score(ScoreId id) {
    return known(scores, id);
  }

  /** Whose it is. */
  PersonId personOf(ScoreId id) {
    return known(people, id);
  }

  private static <T> T known(Map<ScoreId, T> map, ScoreId id) {
    return Optional.ofNullable(map.get(id))
        .orElseThrow(() -> new IllegalStateException("score " + id + " is not of the decision"));
  }
}
