package cn.jifen.reports.documents;

import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.letter.OfficialLetter;
import cn.jifen.reports.letter.OfficialLetter.Verification;
import cn.jifen.reports.letter.Prose;
import java.util.List;
import java.util.Optional;

/**
 * A document in words.
 *
 * @param letter empty for a form
 * @param form the form, or the appendix of the letter; empty for a letter without one
 */
record Draft(Optional<OfficialLetter> letter, Optional<Form> form) {

  /** A letter of the agency. */
  static Draft letter(DocumentIdentity identity, List<String> title, Prose prose) {
    return new Draft(Optional.of(official(identity, title, prose)), Optional.empty());
  }

  /** A letter of the agency with an appendix. */
  static Draft letter(DocumentIdentity identity, List<String> title, Prose prose, Form appendix) {
    return new Draft(Optional.of(official(identity, title, prose)), Optional.of(appendix));
  }

  /** A form or record. */
  static Draft form(Form form) {
    return new Draft(Optional.empty(), Optional.of(form));
  }

  private static OfficialLetter official(
      DocumentIdentity identity, List<String> title, Prose prose) {
    String number =
        identity
            .number()
            .orElseThrow(() -> new IllegalArgumentException("a letter without a number"));
    return new OfficialLetter(
        identity.issuer(),
        number,
        title,
        prose.paragraphs(),
        identity.issuedOn(),
        Optional.of(new Verification(identity.verificationAddress(), identity.verificationCode())));
  }

  /** The title in one line. */
  String title() {
    return String.join(
        "", letter.map(OfficialLetter::title).or(() -> form.map(Form::title)).orElse(List.of()));
  }
}
