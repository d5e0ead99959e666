package cn.jifen.web.problem;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Problem details (RFC 9457), the body of every answer that is not a success.
 *
 * @param type stable identifier of the kind of problem, see docs/problems.md
 * @param title the kind of problem in Chinese, the same for every occurrence
 * @param status the HTTP status
 * @param detail what is wrong here and what to do, in Chinese; never an ID number
 * @param requestId id under which the log knows the request
 * @param article citation of the article where law is the reason; else absent
 * @param findings every lawful reason; empty where law is not the reason
 * @param errors every mistake in the input; empty where the input is well formed
 */
@Serdeable
@Schema(name = "Problem", description = "RFC 9457 问题详情：所有非成功响应的内容")
public record Problem(
    @Schema(example = "https://jifen.example/problems/refused") String type,
    @Schema(example = "依照规定不予办理") String title,
    @Schema(example = "422") int status,
    @Schema(example = "记 3 分不被允许；可记分值：1 分（第三十三条第（一）项）") String detail,
    @Nullable @Schema(example = "0f7c1c1e9a3b4d52") String requestId,
    @Nullable @Schema(example = "新医保规〔2025〕2号第三十三条第（一）项") String article,
    List<Reason> findings,
    List<InputError> errors) {
  /** The media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    findings = List.copyOf(findings);
    errors = List.copyOf(errors);
  }

  /**
   * One lawful reason.
   *
   * @param rule stable name of the rule
   * @param expected what the rule asks for
   * @param found what was there instead
   * @param article full citation
   */
  @Serdeable
  @Schema(name = "ProblemFinding", description = "一条不予办理的依据")
  public record Reason(String rule, String expected, String found, String article) {}
}
