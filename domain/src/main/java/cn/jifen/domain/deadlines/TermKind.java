package cn.jifen.domain.deadlines;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.RuleVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What there is to be done within a term, by whom, and on what case. */
public enum TermKind {
  SIGN_COMMITMENTS(Deadline.SIGN_COMMITMENTS, Nature.DUTY, Doer.INSTITUTION, Subject.INSTITUTION),
  ISSUE_NOTICE(Deadline.ISSUE_NOTICE, Nature.DUTY, Doer.OFFICE, Subject.DECISION),
  DELIVER_NOTICE(Deadline.DELIVER_NOTICE, Nature.DUTY, Doer.OFFICE, Subject.NOTICE),
  /** The right of one party; the term names which. */
  APPEAL(Deadline.APPEAL, Nature.RIGHT, Doer.PARTY, Subject.NOTICE),
  ANSWER_APPEAL(Deadline.ANSWER_APPEAL, Nature.DUTY, Doer.HEARER, Subject.APPEAL),
  /** Due is the day on which the window opens; it has no last day. */
  APPLY_FOR_RESTORATION(Deadline.APPLY_FOR_RESTORATION, Nature.WINDOW, Doer.PARTY, Subject.MEASURE),
  ASSESS_RESTORATION(Deadline.ASSESS_RESTORATION, Nature.DUTY, Doer.OFFICE, Subject.RESTORATION),
  /** Due on the day that the agency set (Art 58). */
  CORRECT_FINDING(Doer.INSTITUTION, Subject.INSTITUTION);

  /** What it means that the due day comes. */
  private enum Nature {
    DUTY,
    RIGHT,
    WINDOW
  }

  /** Who has to act, or may. */
  public enum Doer {
    OFFICE("经办机构"),
    /** The agency, and once the appeal went there the administrative department (Art 49). */
    HEARER("经办机构（申诉已移交的，为医保行政部门）"),
    INSTITUTION("定点医药机构"),
    PARTY("当事一方");

    private final String label;

    Doer(String label) {
      this.label = label;
    }

    /** The Chinese term. */
    public String label() {
      return label;
    }
  }

  /** What the reference of a term is the number of. */
  public enum Subject {
    DECISION("处理处罚决定"),
    NOTICE("处理通知书"),
    APPEAL("申诉"),
    MEASURE("暂停或者终止措施"),
    RESTORATION("资格恢复申请"),
    INSTITUTION("定点医药机构");

    private final String label;

    Subject(String label) {
      this.label = label;
    }

    /** The Chinese term. */
    public String label() {
      return label;
    }
  }

  private final Optional<Deadline> deadline;
  private final Nature nature;
  private final Doer doer;
  private final Subject subject;

  TermKind(Deadline deadline, Nature nature, Doer doer, Subject subject) {
    this.deadline = Optional.of(deadline);
    this.nature = nature;
    this.doer = doer;
    this.subject = subject;
  }

  /** A duty to be done by a day that the agency sets. */
  TermKind(Doer doer, Subject subject) {
    this.deadline = Optional.empty();
    this.nature = Nature.DUTY;
    this.doer = doer;
    this.subject = subject;
  }

  /** The deadline of the Rule; empty where the agency sets the day itself. */
  public Optional<Deadline> deadline() {
    return deadline;
  }

  public Doer doer() {
    return doer;
  }

  public Subject subject() {
    return subject;
  }

  /** What is to be done, in Chinese. */
  public String label() {
    return deadline.map(Deadline::label).orElse("完成整改");
  }

  /** Article and words in a rule version. */
  public LegalBasis basis(RuleVersion rule) {
    return deadline
        .map(known -> rule.deadlines().row(known).basis())
        .orElseGet(() -> rule.article(58, "", "发现定点医药机构未按要求维护的，责成该定点医药机构立即整改到位"));
  }

  /** The kinds whose due day may be missed: they can be overdue. */
  public static List<TermKind> duties() {
    return Arrays.stream(values()).filter(kind -> kind.nature == Nature.DUTY).toList();
  }

  /** Whether due is the day on which it may be done first, not the last. */
  public boolean isWindow() {
    return nature == Nature.WINDOW;
  }

  /** What becomes of it once the due day is over. */
  TermState afterDue() {
    return switch (nature) {
      case DUTY -> TermState.OVERDUE;
      case RIGHT -> TermState.EXPIRED;
      case WINDOW -> TermState.OPEN;
    };
  }
}
