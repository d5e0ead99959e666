package cn.jifen.application.importing;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Imports the files of a folder: checked whole first, then whole or not at all; repeatable without
 * effect.
 */
public final class ImportFolder {
  static final int STEPS = 4;

  private final Attempts attempts;
  private final RuleBook book;
  private final CodePatterns patterns;
  private final ImportAttempt.Means means;

  /** The registers that master data go to. */
  public record Registries(
      Institutions institutions,
      Agreements agreements,
      People people,
      Registrations registrations) {}

  /** Where cases are recorded. */
  public record Cases(
      PersonFiles files,
      Ledger ledger,
      Decisions decisions,
      Notices notices,
      NoticeNumbering numbering,
      RecordedKeys keys,
      TrainingCredits credits) {}

  public ImportFolder(
      Attempts attempts,
      RuleBook book,
      CodePatterns patterns,
      Ids ids,
      Registries registries,
      Cases cases) {
    this.attempts = attempts;
    this.book = book;
    this.patterns = patterns;
    this.means = new ImportAttempt.Means(book, ids, registries, cases);
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * Everything took effect.
     *
     * @param counts by file, in the order of dependency
     * @param joined new codes of people who were known under others, to be looked over
     */
    record Imported(List<ImportCount> counts, List<JoinedCode> joined) implements Result {
      public Imported {
        counts = List.copyOf(counts);
        joined = List.copyOf(joined);
      }
    }

    /** Nothing took effect; every error of every file, by file and line. */
    record Rejected(List<ImportError> errors) implements Result {
      public Rejected {
        errors = List.copyOf(errors);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Imports a folder.
   *
   * @return refused for an actor who is no operator; rejected with all errors
   * @throws UncheckedIOException when the folder cannot be read
   */
  public Result importFrom(Act act, SourceFolder folder, ImportProgress progress) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.OPERATOR);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    List<ImportError> flaws = new ArrayList<>();
    progress.step(1, STEPS, "读取文件");
    FolderRows rows = read(folder, flaws);
    try {
      return attempts.inTransaction(
          () -> new ImportAttempt(means, act, rows, flaws, progress).run());
    } catch (ImportAttempt.Rejection rejection) {
      return new Result.Rejected(rejection.errors().stream().distinct().sorted().toList());
    }
  }

  private FolderRows read(SourceFolder folder, List<ImportError> errors) {
    try {
      return new FolderReader(folder, book, patterns, errors::add).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
