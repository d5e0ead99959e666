package cn.jifen.application.notices;

import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice in the register.
 *
 * @param issuedOn day of issue
 * @param verificationCode unguessable, printed on the notice
 * @param sha256 of the stored PDF, 64 hex digits; empty while an imported notice was never drawn
 */
public record RegisteredNotice(
    NoticeId id,
    NoticeNumber number,
    DecisionNo decision,
    PersonId person,
    LocalDate issuedOn,
    String verificationCode,
    Optional<String> sha256) {

  /** Where it stands in the list of those issued. */
  public NoticePlace place() {
    return new NoticePlace(issuedOn, id);
  }

  RegisteredNotice withDocument(String hash) {
    return new RegisteredNotice(
        id, number, decision, person, issuedOn, verificationCode, Optional.of(hash));
  }
}
