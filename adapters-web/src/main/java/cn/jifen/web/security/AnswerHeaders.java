package cn.jifen.web.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every answer carries: nothing is sniffed, framed, or kept where it should not be. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class AnswerHeaders implements Ordered {
  private static final String NOTHING =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  /** For the page of the interface's description: its own scripts, and no other host. */
  private static final String OWN_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  @ResponseFilter
  void complete(HttpRequest<?> request, MutableHttpResponse<?> response) {
    boolean page = request.getPath().startsWith("/api-docs");
    set(response, "X-Content-Type-Options", "nosniff");
    set(response, "Referrer-Policy", "no-referrer");
    set(response, "Content-Security-Policy", page ? OWN_PAGE : NOTHING);
    set(response, HttpHeaders.CACHE_CONTROL, page ? "no-cache" : "no-store");
    String id = RequestIds.of(request);
    if (id != null) {
      set(response, RequestIds.HEADER, id);
    }
  }

  private static void set(MutableHttpResponse<?> response, String name, String value) {
    if (!response.getHeaders().contains(name)) {
      response.header(name, value);
    }
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }
}
