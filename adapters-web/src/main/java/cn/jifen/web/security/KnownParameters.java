package cn.jifen.web.security;

import cn.jifen.web.problem.InputError;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Refuses query parameters that an endpoint does not have, or has twice: a mistyped {@code on}
 * would be answered with the status of another day.
 */
@ServerFilter("/api/**")
final class KnownParameters implements Ordered {
  private final Map<Object, Set<String>> namesByMethod = new ConcurrentHashMap<>();

  @RequestFilter
  void refuseOthers(HttpRequest<?> request) {
    Map<String, List<String>> given = request.getParameters().asMap();
    if (given.isEmpty()) {
      return;
    }
    RouteAttributes.getRouteMatch(request)
        .filter(MethodBasedRouteMatch.class::isInstance)
        .ifPresent(match -> check(given, names((MethodBasedRouteMatch<?, ?>) match)));
  }

  private Set<String> names(MethodBasedRouteMatch<?, ?> match) {
    return namesByMethod.computeIfAbsent(
        match.getTargetMethod(),
        method ->
            Arrays.stream(match.getArguments())
                .filter(a -> a.getAnnotationMetadata().hasAnnotation(QueryValue.class))
                .map(KnownParameters::nameOf)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static String nameOf(Argument<?> argument) {
    return argument
        .getAnnotationMetadata()
        .stringValue(QueryValue.class)
        .orElse(argument.getName());
  }

  private static void check(Map<String, List<String>> given, Set<String> known) {
    List<InputError> errors =
        given.entrySet().stream()
            .filter(e -> !known.contains(e.getKey()) || e.getValue().size() > 1)
            .map(e -> error(e.getKey(), known))
            .toList();
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  private static InputError error(String name, Set<String> known) {
    if (known.contains(name)) {
      return new InputError(name, "该参数只能出现一次");
    }
    String allowed =
        known.isEmpty()
            ? "该地址没有查询参数"
            : "可用参数：" + String.join("、", known.stream().sorted().toList());
    return new InputError("query", "有不认识的查询参数；" + allowed);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 4;
  }
}
