package cn.jifen.application.attachments;

/** Why a file is not taken, whoever brings it. */
public enum AttachmentDefect {
  /** None of {@link AttachmentType}. */
  TYPE_NOT_TAKEN("只接受 PDF、PNG 和 JPEG 文件，请转换格式后重新提交"),
  /** The bytes do not begin as the media type says. */
  CONTENT_NOT_OF_TYPE("文件内容不是所声明的格式，请核对文件后重新提交"),
  EMPTY("文件没有内容，请核对文件后重新提交"),
  TOO_LARGE("文件超过 20 MiB，请压缩或者拆分后重新提交"),
  BAD_FILE_NAME(
      "文件名应为 1 至 150 个字，以与格式相符的扩展名结尾（.pdf、.png、.jpg、.jpeg），不以点开头，不能有控制字符和 / \\ : * ? \" < > |");

  private final String remedy;

  AttachmentDefect(String remedy) {
    this.remedy = remedy;
  }

  /** What is expected, in Chinese. */
  public String remedy() {
    return remedy;
  }
}
