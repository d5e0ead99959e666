package cn.jifen.web.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every kind of problem that the interface answers with. The URI of a published one never changes;
 * docs/problems.md is written from here.
 */
public enum ProblemType {
  MALFORMED_JSON("malformed-json", 400, "请求内容不是有效的 JSON"),
  INVALID_INPUT("invalid-input", 400, "填写内容有误"),
  MALFORMED_REQUEST("malformed-request", 400, "请求格式有误"),
  UNAUTHENTICATED("unauthenticated", 401, "未表明操作人身份"),
  ROLE_MISSING("role-missing", 403, "当前账号没有办理该事项的岗位权限"),
  AREA_NOT_COVERED("area-not-covered", 403, "当前账号的范围内没有该事项"),
  NOT_HANDED_OVER("appeal-not-handed-over", 403, "该事项没有移交本部门"),
  NOT_ONESELF("commitment-not-oneself", 403, "须由相关人员本人办理"),
  FORBIDDEN("forbidden", 403, "不允许的操作"),
  NOT_FOUND("not-found", 404, "没有找到"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "该地址不支持此请求方法"),
  NOT_ACCEPTABLE("not-acceptable", 406, "不能提供所要求的格式"),
  REQUEST_TIMEOUT("request-timeout", 408, "请求接收超时"),
  CONCURRENT_CHANGE("concurrent-change", 409, "数据刚被他人改动"),
  BODY_TOO_LARGE("body-too-large", 413, "请求内容过长"),
  URI_TOO_LONG("uri-too-long", 414, "请求地址过长"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持的内容格式"),
  MISDIRECTED_REQUEST("misdirected-request", 421, "请求发往了错误的主机名"),
  HEADERS_TOO_LARGE("headers-too-large", 431, "请求头过长"),
  REFUSED("refused", 422, "依照规定不予办理"),
  UNDRAWABLE_TEXT("undrawable-text", 422, "文书中有无法印制的字"),
  INTERNAL("internal", 500, "系统内部错误"),
  UNAVAILABLE("unavailable", 503, "系统暂时不能提供服务");

  private static final String BASE = "https://jifen.example/problems/";
  private static final Map<String, ProblemType> BY_RULE =
      Arrays.stream(values()).collect(Collectors.toMap(ProblemType::rule, Function.identity()));

  private final String rule;
  private final int status;
  private final String title;

  ProblemType(String rule, int status, String title) {
    this.rule = rule;
    this.status = status;
    this.title = title;
  }

  /** Its stable name. */
  public String rule() {
    return rule;
  }

  /** The {@code type} of its problem details. */
  public String uri() {
    return BASE + rule;
  }

  /** The HTTP status that it is answered with. */
  public int status() {
    return status;
  }

  /** Its title in Chinese. */
  public String title() {
    return title;
  }

  /** The type of a lawful refusal; {@link #REFUSED} for a rule that has no type of its own. */
  public static ProblemType ofRule(String rule) {
    return BY_RULE.getOrDefault(rule, REFUSED);
  }

  /** The type for an HTTP status that the server itself answers with. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> REQUEST_TIMEOUT;
      case 409 -> CONCURRENT_CHANGE;
      case 413 -> BODY_TOO_LARGE;
      case 414 -> URI_TOO_LONG;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 421 -> MISDIRECTED_REQUEST;
      case 431 -> HEADERS_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? MALFORMED_REQUEST : INTERNAL;
    };
  }
}
