package cn.jifen.web.input;

import cn.jifen.web.problem.ProblemException;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests; refuses with all mistakes at once. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
@Consumes(MediaType.APPLICATION_JSON)
final class RequestBodyReader<T> implements MessageBodyReader<T> {
  @Override
  public boolean isReadable(Argument<T> type, @Nullable MediaType mediaType) {
    return RequestBody.class.isAssignableFrom(type.getType());
  }

  @Override
  public T read(
      Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
    try (body) {
      return bound(type.getType(), JsonTree.read(body));
    } catch (IOException e) {
      throw new CodecException("body cannot be read", e);
    }
  }

  private static <T> T bound(Class<T> type, @Nullable Object tree) {
    RecordBinder binder = new RecordBinder();
    T bound = binder.bind(type, tree, "");
    if (bound == null) {
      throw ProblemException.invalid(binder.errors());
    }
    return bound;
  }
}
