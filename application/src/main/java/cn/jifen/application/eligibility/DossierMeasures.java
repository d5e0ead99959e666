package cn.jifen.application.eligibility;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.PersonDossier.MeasureEntry;
import cn.jifen.application.timeline.NamesInFile;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of measures in the document of a file: also those that count no more. */
final class DossierMeasures {
  private final RuleBook book;
  private final PersonFile file;
  private final NamesInFile names;
  private final Map<ScoreId, Score> scores = new HashMap<>();
  private final Map<ScoreId, LocalDate> voidedOn = new HashMap<>();
  private final Map<OrderId, LocalDate> revokedOn = new HashMap<>();

  DossierMeasures(RuleBook book, OpenedFile open) {
    this.book = book;
    this.file = open.file();
    this.names = open.names();
    file.events().forEach(this::take);
  }

  private void take(FileEvent event) {
    switch (event) {
      case FileEvent.ScoreRecorded recorded -> scores.put(recorded.score().id(), recorded.score());
      case FileEvent.ScoreVoided voiding -> voidedOn.put(voiding.score(), voiding.voidedOn());
      case FileEvent.OrderRevoked revoked -> revokedOn.put(revoked.order(), revoked.revokedOn());
      case FileEvent.RepairGranted _,
          FileEvent.NoticeIssued _,
          FileEvent.MeasureOrdered _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          FileEvent.RestorationGranted _ -> {}
    }
  }

  /** Measures whose score was voided or whose order was revoked first, then those that count. */
  List<MeasureEntry> all() {
    return Stream.concat(
            file.events().stream().flatMap(this::fallen),
            file.measures().stream().map(this::counting))
        .toList();
  }

  private MeasureEntry counting(Measure measure) {
    return new MeasureEntry(
        names.number(measure.notice()),
        new DocumentMeasure(
            measure.kind(),
            measure.row().basis(),
            measure.row().term(),
            measure.firstDay(),
            measure.termEndsBefore().map(end -> end.minusDays(1))),
        measure.liftedOn(),
        measure.superseded());
  }

  private Stream<MeasureEntry> fallen(FileEvent event) {
    return switch (event) {
      case FileEvent.NoticeIssued notice ->
          notice.measures().stream()
              .filter(measure -> voidedOn.containsKey(measure.score()))
              .map(measure -> ofVoided(notice, measure));
      case FileEvent.MeasureOrdered order ->
          Optional.ofNullable(revokedOn.get(order.order())).stream()
              .map(day -> ofRevoked(order, day));
      case FileEvent.ScoreRecorded _,
          FileEvent.ScoreVoided _,
          FileEvent.OrderRevoked _,
          FileEvent.RepairGranted _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          FileEvent.RestorationGranted _ ->
          Stream.empty();
    };
  }

  private MeasureEntry ofVoided(FileEvent.NoticeIssued notice, NotifiedMeasure measure) {
    Score score = Objects.requireNonNull(scores.get(measure.score()));
    MeasureRow row = book.forRecorded(score.decision().decidedOn()).measures().row(measure.rule());
    return new MeasureEntry(
        names.number(notice.notice()),
        new DocumentMeasure(
            row.kind(),
            row.basis(),
            row.term(),
            measure.firstDay(),
            row.term().map(term -> term.lastDay(measure.firstDay()))),
        Optional.ofNullable(voidedOn.get(measure.score())),
        true);
  }

  private MeasureEntry ofRevoked(FileEvent.MeasureOrdered order, LocalDate day) {
    LinkedRow row = book.governing(order.orderedOn()).linked().row(order.rule());
    return new MeasureEntry(
        names.number(order.notice()),
        new DocumentMeasure(
            row.kind(),
            row.basis(),
            row.term(),
            order.firstDay(),
            order.endsBefore().map(end -> end.minusDays(1))),
        Optional.of(day),
        true);
  }
}
