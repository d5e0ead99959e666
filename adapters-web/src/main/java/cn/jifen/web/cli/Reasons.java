package cn.jifen.web.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in words. */
final class Reasons {
  private Reasons() {}

  /** The reason in Chinese, with the full stop. */
  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> "找不到 " + e.getFile() + "。";
      case AccessDeniedException e -> "没有读写 " + e.getFile() + " 的权限。";
      case FileAlreadyExistsException e -> e.getFile() + " 已存在，且不能这样使用。";
      case NotDirectoryException e -> e.getFile() + " 不是目录。";
      case DirectoryNotEmptyException e -> "目录 " + e.getFile() + " 不是空的。";
      case CharacterCodingException _ -> "文件不是 UTF-8 编码，请转换后重试。";
      default -> failure.getMessage() + "。";
    };
  }
}
