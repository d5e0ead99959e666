package cn.jifen.application.notices;

import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.notices.TransferStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one person's file has for a letter to a regulator: cases that were not passed on before, and
 * what became of those that were (Art 51, 64).
 */
public final class TransferLines {
  private final CaseLines lines;
  private final DocumentRegister documents;

  public TransferLines(CaseLines lines, DocumentRegister documents) {
    this.lines = lines;
    this.documents = documents;
  }

  /** For one letter. */
  TransferLines forOneLetter() {
    return new TransferLines(lines.forOneLetter(), documents);
  }

  /**
   * What a letter is about.
   *
   * @param area of the agency that writes: exactly that of the institutions (rules 2)
   * @param from first day of decisions and orders that are told for the first time, included
   * @param to last day, included; what is corrected may be of any day
   */
  record Scope(AreaCode area, Regulator regulator, LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * One person's part of a letter.
   *
   * @param cases not passed on before
   * @param corrections of cases that were
   */
  record Part(
      PersonId person,
      List<TransferLetter.Line> cases,
      List<TransferLetter.Correction> corrections,
      List<List<ToldCase>> passedOn,
      List<List<ToldCase>> corrected) {
    boolean isEmpty() {
      return cases.isEmpty() && corrections.isEmpty();
    }

    /** What is recorded about it. */
    List<TransferStep> steps(DocumentId letter, LocalDate on) {
      return Stream.<TransferStep>concat(
              passedOn.stream()
                  .map(
                      of ->
                          new TransferStep.PassedOn(
                              letter, ToldCase.scores(of), ToldCase.orders(of), on)),
              corrected.stream()
                  .map(
                      of ->
                          new TransferStep.ReportCorrected(
                              letter, ToldCase.scores(of), ToldCase.orders(of), on)))
          .toList();
    }
  }

  /** The part of a person: scores whose notice was issued, and measures without a score. */
  Part of(VersionedFile loaded, Scope scope) {
    CaseOrigins origins = new CaseOrigins(loaded);
    ReportableFile now = new ReportableFile(loaded.file(), origins, scope, lines);
    EarlierLetters earlier = new EarlierLetters(loaded, origins, now::isIn);
    List<ToldCase> fresh = now.due().stream().filter(one -> !earlier.toldOf(one)).toList();
    List<ChangedCase> changed =
        earlier.all().stream()
            .map(
                told ->
                    new ChangedCase(
                        told,
                        now.inFile(earlier.fileAtLast(told)).standingFor(told.first()),
                        now.standingFor(told.first())))
            .filter(ChangedCase::isChanged)
            .toList();
    if (fresh.isEmpty() && changed.isEmpty()) {
      return new Part(loaded.file().person(), List.of(), List.of(), List.of(), List.of());
    }
    DocumentPerson person = lines.named(loaded.file().person());
    return new Part(
        loaded.file().person(),
        fresh.stream().flatMap(one -> now.line(one).stream()).map(c -> c.of(person)).toList(),
        changed.stream().map(one -> correction(person, one)).toList(),
        origins.byBearer(fresh),
        origins.byBearer(changed.stream().map(one -> one.told().as()).toList()));
  }

  private TransferLetter.Correction correction(DocumentPerson person, ChangedCase changed) {
    DocumentId letter = changed.told().letter().letter();
    IssuedDocument told =
        documents
            .find(letter)
            .orElseThrow(() -> new IllegalStateException("letter " + letter + " is missing"));
    return new TransferLetter.Correction(
        person,
        told.number().map(NoticeNumber::text).orElse(""),
        told.issuedOn(),
        changed.then(),
        changed.now());
  }

  /** A case with what was told last and what holds now; empty: nothing stands in its place. */
  private record ChangedCase(
      EarlierLetters.Told told,
      Optional<TransferLetter.Facts> then,
      Optional<TransferLetter.Facts> now) {
    boolean isChanged() {
      return !then.equals(now);
    }
  }
}
