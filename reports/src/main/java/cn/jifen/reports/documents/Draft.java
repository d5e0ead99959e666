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
 * @param forms the form, or the appendices of the letter in their order
 */
record Draft(Optional<OfficialLetter> letter, List<Form> forms) {
  Draft {
    forms = List.copyOf(forms);
  }

  /** A letter of the agency. */
  static Draft letter(DocumentIdentity identity, List<String> title, Prose prose) {
    return new Draft(Optional.of(official(identity, title, prose)), List.of());
  }

  /** A letter of the agency with appendices. */
  static Draft letter(
      DocumentIdentity identity, List<String> title, Prose prose, List<Form> appendices) {
    return new Draft(Optional.of(official(identity, title, prose)), appendices);
  }

  /** A form or record. */
  static Draft form(Form form) {
    return new Draft(Optional.empty(), List.of(form));
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
        "", letter.map(OfficialLetter::title).orElseGet(() -> forms.getFirst().title()));
  }
}
