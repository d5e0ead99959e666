package cn.jifen.application.agreements;

import cn.jifen.application.documents.Correction;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.FileChange;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.agreements.AgreementStep.LinkedProposed;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Institution;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Orders one person's linked measure with its notice, or gives the one that stands another term.
 */
public final class LinkedOrders {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("y年M月d日", Locale.SIMPLIFIED_CHINESE);

  private final LinkedNotices notices;
  private final OrderReplacements replacements;
  private final CorrectionLetters letters;
  private final Ids ids;

  public LinkedOrders(
      LinkedNotices notices, OrderReplacements replacements, CorrectionLetters letters, Ids ids) {
    this.notices = notices;
    this.replacements = replacements;
    this.letters = letters;
    this.ids = ids;
  }

  /** Orders it from a day on, by a notice. */
  LinkedOrder order(
      Act act,
      FileRecorder recorder,
      Institution place,
      LinkedProposed proposed,
      PersonId person,
      LocalDate firstDay) {
    IssuedDocument notice = notices.issue(act, place, proposed, person, firstDay);
    OrderId order = new OrderId(ids.next());
    recorder.record(
        person,
        new MeasureOrdered(
            order,
            proposed.rule(),
            Optional.of(place.code()),
            place.region(),
            new NoticeId(notice.id().value()),
            notice.issuedOn(),
            firstDay,
            proposed.endsBefore()));
    return new LinkedOrder(person, order, notice.id());
  }

  /**
   * Gives the measure that stands the term of the proposal, by a letter that changes its notice.
   */
  LinkedOrder change(
      Act act,
      FileRecorder recorder,
      LinkedProposed proposed,
      PersonId person,
      MeasureOrdered was) {
    String reason = reason(proposed);
    PersonFile before = recorder.file(person);
    MeasureOrdered instead =
        replacements.record(
            recorder, person, was, proposed.endsBefore(), InstitutionDesk.today(act), reason);
    letters.issue(
        act,
        recorder,
        new FileChange(before, recorder.file(person)),
        new CorrectionLetters.Occasion(was.area(), Correction.Cause.AGREEMENT_TERM, reason));
    return new LinkedOrder(person, instead.order(), new DocumentId(instead.notice().value()));
  }

  private static String reason(LinkedProposed proposed) {
    return "依据"
        + DAY.format(proposed.decidedOn())
        + "的决定（文号："
        + proposed.decisionNo()
        + "），协议中止"
        + proposed
            .endsBefore()
            .map(end -> "至" + DAY.format(end.minusDays(1)) + "止")
            .orElse("的截止日期未定");
  }
}
