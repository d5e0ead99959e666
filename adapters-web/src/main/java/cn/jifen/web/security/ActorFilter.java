package cn.jifen.web.security;

import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.problem.ProblemType;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets nobody in who has not said who it is, but to what is open to the public. */
@ServerFilter("/api/**")
final class ActorFilter implements Ordered {
  static final String ATTRIBUTE = "jifen.actor";

  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  @RequestFilter
  void identify(HttpRequest<?> request) {
    requireLocalName(request);
    if (!isPublic(request)) {
      request.setAttribute(ATTRIBUTE, ActorHeaders.actorOf(request));
    }
  }

  /** A page of another site that made its name point here must not speak for its reader. */
  private static void requireLocalName(HttpRequest<?> request) {
    String host = request.getHeaders().get(HttpHeaders.HOST);
    if (host == null || !LOCAL_NAMES.contains(PORT.matcher(host).replaceFirst(""))) {
      throw ProblemException.of(ProblemType.MISDIRECTED_REQUEST, "请以 127.0.0.1 或者 localhost 访问本系统");
    }
  }

  private static boolean isPublic(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(match -> match.getAnnotationMetadata().hasAnnotation(OpenToPublic.class))
        .isPresent();
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 3;
  }
}
