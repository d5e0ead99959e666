package cn.jifen.web.attachments;

import cn.jifen.application.attachments.AttachmentDefect;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.problem.ProblemType;

/** The problem that a file which is not taken is answered with. */
final class UnfitAttachment {
  private UnfitAttachment() {}

  static ProblemException problem(AttachmentDefect defect) {
    return switch (defect) {
      case TYPE_NOT_TAKEN, CONTENT_NOT_OF_TYPE ->
          ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, defect.remedy());
      case TOO_LARGE -> ProblemException.of(ProblemType.BODY_TOO_LARGE, defect.remedy());
      case EMPTY -> ProblemException.invalid("/", defect.remedy());
      case BAD_FILE_NAME -> ProblemException.invalid(FileNameHeader.NAME, defect.remedy());
    };
  }
}
