package cn.jifen.application.screening;

import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.eligibility.FactBase;
import cn.jifen.application.importing.ClaimLine;
import cn.jifen.application.importing.ClaimsReader;
import cn.jifen.application.importing.ImportError;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.eligibility.PaymentReason;
import cn.jifen.domain.eligibility.PaymentRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Screens claim lines: pay, refuse or review, each with its reason (Art 57–60). */
public final class ScreenClaims {
  private static final int PAGE = 5000;

  private final UnitOfWork unitOfWork;
  private final EligibilityFacts facts;

  public ScreenClaims(UnitOfWork unitOfWork, EligibilityFacts facts) {
    this.unitOfWork = unitOfWork;
    this.facts = facts;
  }

  /** What came of it. */
  public sealed interface Result {
    /** All lines were screened. */
    record Screened(int lines) implements Result {}

    /** Nothing was screened; every error of the file. */
    record Rejected(List<ImportError> errors) implements Result {
      public Rejected {
        errors = List.copyOf(errors);
      }
    }
  }

  /**
   * Screens a file: reads it whole for errors first, then writes claim_line,verdict,reason in the
   * order of the input, with LF line ends. Nothing is written when there are errors.
   *
   * @param folder where the file is
   * @param name its name
   */
  public Result screen(SourceFolder folder, String name, Appendable out) throws IOException {
    ClaimsReader reader = new ClaimsReader(folder, name);
    List<ImportError> errors = reader.errors();
    if (!errors.isEmpty()) {
      return new Result.Rejected(errors);
    }
    out.append("claim_line,verdict,reason\n");
    Page page = new Page(out);
    reader.read(page::add);
    page.flush();
    return new Result.Screened(page.lines);
  }

  /** Lines whose facts are loaded together. */
  private final class Page {
    private final Appendable out;
    private final List<ClaimLine> waiting = new ArrayList<>(PAGE);
    private int lines;

    Page(Appendable out) {
      this.out = out;
    }

    void add(ClaimLine line) throws IOException {
      waiting.add(line);
      lines++;
      if (waiting.size() == PAGE) {
        flush();
      }
    }

    void flush() throws IOException {
      FactBase base = unitOfWork.inTransaction(this::load);
      for (ClaimLine line : waiting) {
        PaymentReason reason =
            PaymentRules.judge(
                base.about(line.person(), line.institution(), line.servedOn(), line.emergency()));
        out.append(line.id() + "," + reason.verdict() + "," + reason + "\n");
      }
      waiting.clear();
    }

    private FactBase load() {
      return facts.load(
          waiting.stream().map(ClaimLine::person).collect(Collectors.toSet()),
          waiting.stream().map(ClaimLine::institution).collect(Collectors.toSet()));
    }
  }
}
