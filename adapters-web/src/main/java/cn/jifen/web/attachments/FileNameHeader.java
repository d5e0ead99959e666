package cn.jifen.web.attachments;

import cn.jifen.web.problem.ProblemException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names of files in headers, as percent-encoded UTF-8 (RFC 8187): in no URL, where logs would keep
 * them.
 */
final class FileNameHeader {
  /** The header with the name of an uploaded file. */
  static final String NAME = "Jifen-File-Name";

  private FileNameHeader() {}

  /** The name; a problem when it is missing or not encoded. */
  static String decoded(@Nullable String header) {
    if (header == null) {
      throw ProblemException.invalid(NAME, "必须填写文件名，以百分号编码的 UTF-8 书写");
    }
    try {
      return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(NAME, "百分号编码有误，应为 UTF-8 的百分号编码");
    }
  }

  /**
   * The value of Content-Disposition: always a download, never shown in the page.
   *
   * @param plain a name in ASCII for what does not understand the other
   */
  static String download(String plain, String fileName) {
    String encoded =
        URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
