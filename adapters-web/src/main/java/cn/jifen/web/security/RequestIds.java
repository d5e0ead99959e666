package cn.jifen.web.security;

import io.micronaut.http.HttpRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which log and answer know a request. */
public final class RequestIds {
  /** Header that carries it, in requests (where the caller chose it) and in every answer. */
  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = "jifen.request-id";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final int BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestIds() {}

  /** The request's id; null before {@link RequestIdFilter} has seen it. */
  public static @Nullable String of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, String.class).orElse(null);
  }

  /** The caller's id where it sent a decent one, else a new one. */
  static String assign(HttpRequest<?> request) {
    String given = request.getHeaders().get(HEADER);
    String id = given != null && FORM.matcher(given).matches() ? given : random();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
