package cn.jifen.web.problem;

import cn.jifen.web.security.RequestIds;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the server itself refuses (no such address, wrong method, too long) as problem details. */
@Singleton
final class ServerErrors implements ErrorResponseProcessor<Problem> {
  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    ProblemType type =
        tooLong(context.getRequest()).orElseGet(() -> ProblemType.ofStatus(response.code()));
    Problem problem =
        ProblemException.of(type, detail(type, response))
            .problem(RequestIds.of(context.getRequest()));
    if (type.status() != response.code() && type != ProblemType.MALFORMED_REQUEST) {
      response.status(type.status());
    }
    response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    response.contentType(Problem.MEDIA_TYPE);
    if (type == ProblemType.BODY_TOO_LARGE) {
      ProblemAnswers.closeAfter(response);
    }
    return context.getRequest().getMethod() == HttpMethod.HEAD
        ? response.body(null)
        : response.body(problem);
  }

  /** The server answers with 413 to everything that is too long. */
  private static Optional<ProblemType> tooLong(HttpRequest<?> request) {
    if (!(request instanceof NettyHttpRequest<?> received)) {
      return Optional.empty();
    }
    return switch (received.getNativeRequest().decoderResult().cause()) {
      case TooLongHttpLineException _ -> Optional.of(ProblemType.URI_TOO_LONG);
      case TooLongHttpHeaderException _ -> Optional.of(ProblemType.HEADERS_TOO_LARGE);
      case null, default -> Optional.empty();
    };
  }

  private static String detail(ProblemType type, MutableHttpResponse<?> response) {
    return switch (type) {
      case NOT_FOUND -> "没有这个地址，请对照接口文档 /api-docs/ 检查路径";
      case METHOD_NOT_ALLOWED ->
          "请改用：" + response.getHeaders().get(HttpHeaders.ALLOW, String.class, "接口文档所列的方法");
      case NOT_ACCEPTABLE -> "请在 Accept 中允许接口文档所列的格式";
      case UNSUPPORTED_MEDIA_TYPE -> "请以 Content-Type: application/json 提交 UTF-8 编码的 JSON";
      case BODY_TOO_LARGE -> "请求内容超过上限，请减少一次提交的条数";
      case URI_TOO_LONG -> "请缩短地址；查询条件较多时使用 POST 的查询接口";
      case HEADERS_TOO_LARGE -> "请减少请求头的长度";
      case REQUEST_TIMEOUT, UNAVAILABLE -> "请稍后重试";
      case INTERNAL -> "请将请求编号告知系统运维人员";
      case MALFORMED_JSON,
          INVALID_INPUT,
          MALFORMED_REQUEST,
          UNAUTHENTICATED,
          ROLE_MISSING,
          AREA_NOT_COVERED,
          NOT_HANDED_OVER,
          NOT_ONESELF,
          FORBIDDEN,
          CONCURRENT_CHANGE,
          MISDIRECTED_REQUEST,
          REFUSED,
          UNDRAWABLE_TEXT ->
          "请对照接口文档 /api-docs/ 检查请求";
    };
  }
}
