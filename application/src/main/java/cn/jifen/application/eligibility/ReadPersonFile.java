package cn.jifen.application.eligibility;

import cn.jifen.application.eligibility.PersonFileView.MeasureView;
import cn.jifen.application.eligibility.PersonFileView.StandingView;
import cn.jifen.application.eligibility.PersonFileView.YearTotal;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a person's file (一医一档) and notes who read it. */
public final class ReadPersonFile {
  private final UnitOfWork unitOfWork;
  private final FileDesk desk;
  private final RuleBook book;

  public ReadPersonFile(UnitOfWork unitOfWork, FileDesk desk, RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.desk = desk;
    this.book = book;
  }

  /** What came of it. */
  public sealed interface Result {
    record Shown(PersonFileView file) implements Result {}

    /** No such person, or nobody knew of the person yet on the day of knowledge. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The file with the status on a day, by what was known on a day. For offices that cover an
   * institution at which the person was ever registered, for such an institution, and for the
   * person.
   */
  public Result read(FileReading reading) {
    return unitOfWork.inTransaction(
        () ->
            switch (desk.open(reading)) {
              case FileDesk.Opening.Opened opened -> new Result.Shown(view(opened.file(), reading));
              case FileDesk.Opening.Unknown _ -> new Result.Unknown();
              case FileDesk.Opening.Refused refused -> new Result.Refused(refused.refusal());
            });
  }

  private PersonFileView view(OpenedFile open, FileReading reading) {
    PersonFile file = open.file();
    FileTimeline timeline = new FileTimeline(book, open);
    return new PersonFileView(
        open.card(),
        reading.knownOn(),
        standing(file.standingOn(reading.on())),
        years(file),
        file.measures().stream().map(ReadPersonFile::measure).toList(),
        open.entries().stream().map(timeline::item).toList());
  }

  private static StandingView standing(Standing standing) {
    return new StandingView(
        standing.on(),
        standing.status(),
        standing.label(),
        standing.awaitingRestoration(),
        standing.termEndsBefore(),
        standing.decisive().map(m -> m.row().code()));
  }

  private static List<YearTotal> years(PersonFile file) {
    return file.balances().totals().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new YearTotal(e.getKey().getValue(), e.getValue().value()))
        .toList();
  }

  private static Optional<String> decisionOf(Measure measure) {
    return switch (measure.cause()) {
      case MeasureCause.Scored scored -> Optional.of(scored.decision().value());
      case MeasureCause.Ordered _ -> Optional.empty();
    };
  }

  private static MeasureView measure(Measure measure) {
    return new MeasureView(
        Long.toString(measure.cause().id()),
        decisionOf(measure),
        measure.notice().toString(),
        measure.row().code(),
        measure.kind(),
        measure.row().basis().citation(),
        measure.row().term().map(MonthTerm::label),
        measure.firstDay(),
        measure.termEndsBefore().map(end -> end.minusDays(1)),
        measure.liftedOn(),
        measure.superseded());
  }
}
