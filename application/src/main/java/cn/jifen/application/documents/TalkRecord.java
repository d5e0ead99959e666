package cn.jifen.application.documents;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * 谈话提醒记录 (Art 46): the talk that the institution, or the agency, has with a person after a notice.
 *
 * @param noticeNumber the notice that led to it
 * @param heldBy who holds the talks: name of the institution or of the agency
 * @param talk what was said; empty for a form that is still to be filled in by hand
 */
public record TalkRecord(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    String noticeNumber,
    String heldBy,
    Optional<Talk> talk)
    implements DocumentContent {

  @Override
  public DocumentKind kind() {
    return DocumentKind.TALK_RECORD;
  }

  /**
   * A talk that was held.
   *
   * @param at local time of its beginning, to the minute
   * @param speakers who reminded
   * @param recorder who wrote it down
   * @param reminders what was pointed out, one paragraph each
   * @param statement what the person said to it
   * @param promises what the person undertook to do, one paragraph each; may be empty
   */
  public record Talk(
      LocalDateTime at,
      String place,
      List<String> speakers,
      String recorder,
      List<String> reminders,
      String statement,
      List<String> promises) {
    public Talk {
      speakers = List.copyOf(speakers);
      reminders = List.copyOf(reminders);
      promises = List.copyOf(promises);
    }
  }
}
