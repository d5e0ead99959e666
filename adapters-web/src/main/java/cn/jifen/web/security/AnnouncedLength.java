package cn.jifen.web.security;

import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.problem.ProblemType;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.OptionalLong;

/**
 * Refuses a body that says it is too long before any of it is read, whoever sends it. The server's
 * own limit is the largest of all endpoints; the limit of each is kept here.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class AnnouncedLength implements Ordered {
  private static final long MEBIBYTE = 1024L * 1024;

  @RequestFilter
  void refuseLonger(HttpRequest<?> request) {
    long most = most(request);
    if (request.getHeaders().contentLength().orElse(0) > most) {
      throw ProblemException.of(
          ProblemType.BODY_TOO_LARGE, "请求内容超过上限 " + most / MEBIBYTE + " MiB，请压缩或者减少一次提交的内容");
    }
  }

  private static long most(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .map(match -> match.getAnnotationMetadata().longValue(TakesFile.class, "most"))
        .filter(OptionalLong::isPresent)
        .map(OptionalLong::getAsLong)
        .orElse(MEBIBYTE);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 2;
  }
}
