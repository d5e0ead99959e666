package cn.jifen.web.documents;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** Stored bytes as a download, its hash as the ETag. */
public final class PdfAnswer {
  private PdfAnswer() {}

  /**
   * The answer.
   *
   * @param name of the file, without its ending
   */
  public static HttpResponse<byte[]> of(String name, byte[] pdf, String sha256) {
    return HttpResponse.ok(pdf)
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
        .header(HttpHeaders.ETAG, "\"" + sha256 + "\"");
  }
}
