package cn.jifen.web.attachments;

import io.micronaut.http.HttpHeaders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is being sent. It is buffered because the server's own stream waits for more to come
 * even when it is asked for nothing, as {@link InputStream#readNBytes(int)} asks at its end.
 *
 * <p>Until the stream is closed, what was not read of it holds back the sender, who then never
 * hears the answer. Closed while its last bytes arrive, the server now and then forgets to answer
 * at all; so a file of announced length, which is none too long, is read to its end first. One
 * without may never end: it is not waited for, and the connection is closed after the answer.
 */
final class SentFile extends BufferedInputStream {
  private final boolean ends;

  private SentFile(InputStream content, boolean ends) {
    super(content);
    this.ends = ends;
  }

  static InputStream of(@Nullable InputStream content, HttpHeaders headers) {
    return content == null
        ? InputStream.nullInputStream()
        : new SentFile(content, headers.contentLength().isPresent());
  }

  @Override
  public void close() throws IOException {
    if (ends) {
      transferTo(OutputStream.nullOutputStream());
    }
    super.close();
  }
}
