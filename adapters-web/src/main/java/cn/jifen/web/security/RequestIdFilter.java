package cn.jifen.web.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Gives each request its id and lets every line that it logs carry it. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class RequestIdFilter implements Ordered {
  private static final String MDC_KEY = "request";

  @RequestFilter
  void assign(HttpRequest<?> request, MutablePropagatedContext context) {
    context.add(new InLog(RequestIds.assign(request)));
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  private record InLog(String id) implements ThreadPropagatedContextElement<@Nullable String> {
    @Override
    public @Nullable String updateThreadContext() {
      String before = MDC.get(MDC_KEY);
      MDC.put(MDC_KEY, id);
      return before;
    }

    @Override
    public void restoreThreadContext(@Nullable String before) {
      if (before == null) {
        MDC.remove(MDC_KEY);
      } else {
        MDC.put(MDC_KEY, before);
      }
    }
  }
}
