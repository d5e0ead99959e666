package cn.jifen.web.problem;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;
import java.util.List;

/** Ends a request with problem details. It carries no stack trace: it is an answer, no failure. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient String detail;
  private final transient List<Finding> findings;
  private final transient List<InputError> errors;

  private ProblemException(
      ProblemType type, String detail, List<Finding> findings, List<InputError> errors) {
    super(type.rule(), null, false, false);
    this.type = type;
    this.detail = detail;
    this.findings = findings;
    this.errors = errors;
  }

  /** A problem of that type; the detail says in Chinese what to do. */
  public static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, detail, List.of(), List.of());
  }

  /** A lawful refusal: its first finding gives the type. */
  public static ProblemException refused(Refusal refusal) {
    String detail =
        String.join("。", refusal.findings().stream().map(Finding::sentence).distinct().toList());
    return new ProblemException(
        ProblemType.ofRule(refusal.rule()), detail, refusal.findings(), List.of());
  }

  /** Malformed input with every mistake in it. */
  public static ProblemException invalid(List<InputError> errors) {
    return new ProblemException(
        ProblemType.INVALID_INPUT,
        "共有 " + errors.size() + " 处填写有误，请按 errors 中的说明逐处改正后重新提交",
        List.of(),
        errors);
  }

  /** Malformed input with one mistake. */
  public static ProblemException invalid(String at, String message) {
    return invalid(List.of(new InputError(at, message)));
  }

  /** Nothing there, or nothing that this account may know of. */
  public static ProblemException notFound(String detail) {
    return of(ProblemType.NOT_FOUND, detail);
  }

  public ProblemType type() {
    return type;
  }

  Problem problem(@org.jspecify.annotations.Nullable String requestId) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        detail,
        requestId,
        findings.isEmpty() ? null : findings.getFirst().basis().fullCitation(),
        findings.stream()
            .map(
                f ->
                    new Problem.Reason(f.rule(), f.expected(), f.found(), f.basis().fullCitation()))
            .toList(),
        errors);
  }
}
