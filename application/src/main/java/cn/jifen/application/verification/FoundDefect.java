package cn.jifen.application.verification;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A defect that a check finds.
 *
 * @param notice the notice that ordered the status; empty where none did
 * @param since since when it could be seen: day of registration, of delivery, of the loss
 */
public record FoundDefect(
    InstitutionCode institution, PersonId person, Optional<NoticeId> notice, LocalDate since) {

  /** Its place in a list. */
  public ListKey key() {
    return new ListKey(institution.value(), person.value(), notice.map(NoticeId::value).orElse(0L));
  }
}
