package cn.jifen.application.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats that are taken, each told by its first bytes. There is none among them that a browser
 * runs as a page of this site.
 */
public enum AttachmentType {
  PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-'),
  PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
  JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF);

  private final String mediaType;
  private final List<String> extensions;
  private final byte[] mark;

  AttachmentType(String mediaType, List<String> extensions, int... mark) {
    this.mediaType = mediaType;
    this.extensions = extensions;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** The format of a media type without parameters; empty for one that is not taken. */
  public static Optional<AttachmentType> of(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** For example application/pdf. */
  public String mediaType() {
    return mediaType;
  }

  /** The extension that its files are given, without the dot. */
  public String extension() {
    return extensions.getFirst();
  }

  /**
   * Whether a file name ends as files of this format do: a PDF named .html would open as a page.
   */
  boolean isNameOf(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
  }

  /** Whether the bytes begin as those of this format do. */
  boolean isFormatOf(byte[] content) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }
}
