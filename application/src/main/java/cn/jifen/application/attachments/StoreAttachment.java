package cn.jifen.application.attachments;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.notices.Sha256;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores a file in the scope of a person or an institution, and notes it in the ledger. */
public final class StoreAttachment {
  /** Most bytes of a file, that many included: 20 MiB. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private final OnceOnly onceOnly;
  private final Attachments attachments;
  private final AttachmentScope scope;
  private final Ledger ledger;
  private final Ids ids;

  public StoreAttachment(
      OnceOnly onceOnly, Attachments attachments, AttachmentScope scope, Ledger ledger, Ids ids) {
    this.onceOnly = onceOnly;
    this.attachments = attachments;
    this.scope = scope;
    this.ledger = ledger;
    this.ids = ids;
  }

  /**
   * What is handed in.
   *
   * @param caseReference id of the appeal, application or notice that it belongs to
   * @param mediaType as the sender says, without parameters
   * @param content read up to one byte more than {@link #LARGEST}, and not closed
   */
  public record Upload(
      AttachmentOwner owner,
      AttachmentPurpose purpose,
      Optional<Long> caseReference,
      String fileName,
      String mediaType,
      InputStream content) {}

  /** What came of it. */
  public sealed interface Result {
    record Stored(Attachment attachment) implements Result {}

    /** The file itself is not taken. */
    record Unfit(AttachmentDefect defect) implements Result {}

    /** No such person or institution. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Stores the file. The content is not read for an actor who has none of the posts, nor when type
   * or name are not taken.
   *
   * @return refused for whoever is neither an officer of an office that covers an institution at
   *     which the person is or was registered, nor such an institution; for what belongs to an
   *     institution, neither an officer of its area nor the institution
   * @throws IOException when the content cannot be read to its end
   */
  public Result store(Act act, Upload upload) throws IOException {
    Optional<Refusal> denied = Access.requireAnyRole(act.actor(), Role.OFFICER, Role.INSTITUTION);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    Optional<AttachmentType> type = AttachmentType.of(upload.mediaType());
    if (type.isEmpty()) {
      return new Result.Unfit(AttachmentDefect.TYPE_NOT_TAKEN);
    }
    if (!FileNames.isName(upload.fileName(), type.get())) {
      return new Result.Unfit(AttachmentDefect.BAD_FILE_NAME);
    }
    byte[] content = upload.content().readNBytes(LARGEST + 1);
    return defectOf(content, type.get())
        .<Result>map(Result.Unfit::new)
        .orElseGet(() -> once(act, upload, type.get(), content));
  }

  private static Optional<AttachmentDefect> defectOf(byte[] content, AttachmentType type) {
    if (content.length == 0) {
      return Optional.of(AttachmentDefect.EMPTY);
    }
    if (content.length > LARGEST) {
      return Optional.of(AttachmentDefect.TOO_LARGE);
    }
    return type.isFormatOf(content)
        ? Optional.empty()
        : Optional.of(AttachmentDefect.CONTENT_NOT_OF_TYPE);
  }

  private Result once(Act act, Upload upload, AttachmentType type, byte[] content) {
    String sha256 = Sha256.of(content);
    Command command =
        Command.of(
            "StoreAttachment",
            upload.owner(),
            upload.purpose(),
            upload.caseReference(),
            upload.fileName(),
            type,
            sha256);
    return onceOnly.run(
        act,
        command,
        made -> stored(new AttachmentId(made)),
        Result.Refused::new,
        () -> inScope(act, upload, type, content, sha256));
  }

  private Result stored(AttachmentId id) {
    return attachments
        .find(id)
        .<Result>map(Result.Stored::new)
        .orElseThrow(() -> new IllegalStateException("attachment " + id));
  }

  private Effect<Result> inScope(
      Act act, Upload upload, AttachmentType type, byte[] content, String sha256) {
    Optional<AttachmentScope.Known> owner = scope.of(upload.owner());
    if (owner.isEmpty()) {
      return Effect.none(
          Visibility.of(act.actor()).ofUnknown(Result.Refused::new, Result.Unknown::new));
    }
    if (!owner.get().isStoredFor(act.actor())) {
      return Effect.none(new Result.Refused(Access.areaNotCovered()));
    }
    Attachment attachment =
        new Attachment(
            new AttachmentId(ids.next()),
            upload.owner(),
            upload.purpose(),
            upload.caseReference(),
            upload.fileName(),
            type,
            content.length,
            sha256,
            act.actor().user(),
            act.at());
    attachments.record(attachment, content);
    ledger.append(act, List.of(noted(attachment)));
    return Effect.on(attachment.id().value(), new Result.Stored(attachment));
  }

  private static LedgerEvent noted(Attachment attachment) {
    return new LedgerEvent.AttachmentStored(
        attachment.id(),
        attachment.owner().asPerson(),
        attachment.owner().asInstitution(),
        attachment.purpose().name(),
        attachment.sha256(),
        LocalDate.ofInstant(attachment.at(), Now.LEGAL_ZONE));
  }
}
