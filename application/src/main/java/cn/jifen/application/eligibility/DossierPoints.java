package cn.jifen.application.eligibility;

import cn.jifen.application.documents.DocumentScore;
import cn.jifen.application.documents.PersonDossier.RepairEntry;
import cn.jifen.application.documents.PersonDossier.ScoreEntry;
import cn.jifen.application.documents.PersonDossier.YearEntry;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of points in the document of a file. */
final class DossierPoints {
  private final RuleBook book;
  private final OpenedFile open;
  private final PersonFile file;
  private final Map<ScoreId, LocalDate> voidedOn = new HashMap<>();

  DossierPoints(RuleBook book, OpenedFile open) {
    this.book = book;
    this.open = open;
    this.file = open.file();
    file.events().stream()
        .flatMap(
            e -> e instanceof FileEvent.ScoreVoided voiding ? Stream.of(voiding) : Stream.empty())
        .forEach(voiding -> voidedOn.put(voiding.score(), voiding.voidedOn()));
  }

  /** What was given and taken off in each year; their difference is the balance. */
  List<YearEntry> years() {
    return file.balances().totals().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new YearEntry(e.getKey(), given(e.getKey()), repaired(e.getKey()), e.getValue()))
        .toList();
  }

  private Points given(Year year) {
    return file.balances().scores().stream()
        .filter(score -> score.score().year().equals(year))
        .map(DossierPoints::raised)
        .reduce(Points.ZERO, Points::plus);
  }

  private Points repaired(Year year) {
    return file.balances().repairs().stream()
        .filter(repair -> repair.repair().year().equals(year))
        .map(AssessedRepair::taken)
        .reduce(Points.ZERO, Points::plus);
  }

  /** By how much the year's balance rose, after the limits of Art 31 and 32. */
  private static Points raised(AssessedScore score) {
    return score.totalAfter().minusDownToZero(score.totalBefore());
  }

  /** Every score ever recorded, voided ones too. */
  List<ScoreEntry> scores() {
    return file.events().stream()
        .flatMap(
            e ->
                e instanceof FileEvent.ScoreRecorded recorded
                    ? Stream.of(recorded)
                    : Stream.empty())
        .map(recorded -> entry(recorded.score()))
        .toList();
  }

  private ScoreEntry entry(Score score) {
    return new ScoreEntry(
        score.decision().decidedOn().day(),
        score.decision().number().value(),
        open.names().institution(score.decision().institution()),
        new DocumentScore(
            score.behaviour().value(),
            book.forRecorded(score.decision().decidedOn())
                .scale()
                .row(score.assignment().clause())
                .basis(),
            score.assignment().responsibility(),
            score.points(),
            file.counting(score.id()).map(DossierPoints::raised).orElse(Points.ZERO)),
        Optional.ofNullable(voidedOn.get(score.id())));
  }

  List<RepairEntry> repairs() {
    return file.balances().repairs().stream()
        .map(
            r ->
                new RepairEntry(
                    r.repair().grantedOn(), r.repair().route(), r.repair().offered(), r.taken()))
        .toList();
  }
}
