package cn.jifen.application.documents;

import cn.jifen.application.notices.Offices;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Sets up the 陈述申辩书 for an appeal that is still to be written and signed by hand (Art 48). */
public final class AppealForms {
  private final DocumentFacts facts;
  private final CorrectionLetters letters;
  private final Offices offices;

  public AppealForms(DocumentFacts facts, CorrectionLetters letters, Offices offices) {
    this.facts = facts;
    this.letters = letters;
    this.offices = offices;
  }

  /**
   * When the one who appeals received the notice.
   *
   * @param on day of receipt
   * @param lastDay last day on which an appeal is in time; empty: to be filled in by hand
   */
  public record Receipt(LocalDate on, Optional<LocalDate> lastDay) {}

  /**
   * The form, addressed to the agency of the notice.
   *
   * @param receipt empty: to be filled in by hand
   * @param today day on which it is drawn
   */
  public AppealForm of(
      PersonId person,
      InstitutionCode institution,
      AppealedNotice notice,
      Appellant appellant,
      Optional<Receipt> receipt,
      LocalDate today) {
    return new AppealForm(
        new DocumentIdentity(offices.ofArea(notice.area()).name(), Optional.empty(), today, "", ""),
        facts.ruleNumber(),
        facts.person(person),
        facts.institution(institution),
        letters
            .cited(notice.id())
            .orElseGet(() -> new CitedLetter(CitedLetter.HANDLING_NOTICE, "")),
        receipt.map(Receipt::on),
        receipt.flatMap(Receipt::lastDay),
        appellant,
        Optional.empty());
  }
}
