package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.AgreementRow;
import cn.jifen.application.importing.ImportedRows.InstitutionRow;
import cn.jifen.application.importing.ImportedRows.PractitionerRow;
import cn.jifen.application.importing.ImportedRows.RegistrationRow;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.CodePatterns;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import cn.jifen.domain.registry.PersonName;
import cn.jifen.domain.registry.SocialCreditCode;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the rows of master data: institutions, agreements, practitioners, registrations. */
final class RegistryRows {
  private static final int LONG_TEXT = 200;
  private static final int TITLE_TEXT = 100;
  private static final int SHORT_TEXT = 40;

  private final CodePatterns patterns;

  RegistryRows(CodePatterns patterns) {
    this.patterns = patterns;
  }

  Optional<InstitutionRow> institution(Cells cells) {
    String code = cells.text("code", SHORT_TEXT);
    String name = cells.text("name", LONG_TEXT);
    Optional<InstitutionKind> kind =
        cells.choice("kind", InstitutionKind.class, InstitutionKind::label);
    String level = cells.text("level", SHORT_TEXT);
    Optional<Ownership> ownership = cells.choice("ownership", Ownership.class, Ownership::label);
    Optional<AreaCode> region = cells.area("region");
    String uscc = cells.text("uscc", LONG_TEXT);
    String address = cells.text("address", LONG_TEXT);
    kind.map(patterns::of)
        .filter(pattern -> !code.isEmpty() && !pattern.fits(code))
        .ifPresent(p -> cells.error("code", code, "机构代码不合编码规则", "应为：" + p.description()));
    if (!uscc.isEmpty()) {
      SocialCreditCode.flawIn(uscc)
          .ifPresent(flaw -> cells.error("uscc", uscc, "统一社会信用代码有误", flaw.label()));
    }
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new InstitutionRow(
            cells.line(),
            new Institution(
                new InstitutionCode(code),
                name,
                kind.orElseThrow(),
                level,
                ownership.orElseThrow(),
                region.orElseThrow(),
                uscc,
                address)));
  }

  Optional<AgreementRow> agreement(Cells cells) {
    String institution = cells.text("institution_code", SHORT_TEXT);
    Optional<AgreementState> state =
        cells.choice("state", AgreementState.class, AgreementState::label);
    Optional<LocalDate> from = cells.date("from");
    Optional<LocalDate> until = cells.date("until");
    notBefore(cells, "until", until, from, "协议的截止日期（不含）应晚于开始日期");
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new AgreementRow(
            cells.line(),
            new Agreement(
                new InstitutionCode(institution),
                state.orElseThrow(),
                new Period(from.orElseThrow(), until))));
  }

  Optional<PractitionerRow> practitioner(Cells cells) {
    String code = cells.text("person_code", SHORT_TEXT);
    String name = PersonName.normalised(cells.text("name", LONG_TEXT));
    Optional<IdentityDocument> identity = new IdentityCell(cells).read();
    Optional<Category> category = cells.choice("category", Category.class, Category::label);
    String scope = cells.text("practice_scope", LONG_TEXT);
    String title = cells.text("title", TITLE_TEXT);
    category
        .map(patterns::of)
        .filter(pattern -> !code.isEmpty() && !pattern.fits(code))
        .ifPresent(p -> cells.error("person_code", code, "人员代码不合编码规则", "应为：" + p.description()));
    if (!name.isEmpty()) {
      PersonName.flawIn(name).ifPresent(flaw -> cells.error("name", name, "姓名有误", flaw.label()));
    }
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new PractitionerRow(
            cells.line(),
            new PractitionerRow.Practitioner(
                new PersonCode(code),
                name,
                identity.orElseThrow(),
                category.orElseThrow(),
                scope,
                title)));
  }

  Optional<RegistrationRow> registration(Cells cells) {
    String person = cells.text("person_code", SHORT_TEXT);
    String institution = cells.text("institution_code", SHORT_TEXT);
    Optional<LocalDate> registeredOn = cells.date("registered_on");
    Optional<LocalDate> endedOn = cells.date("ended_on");
    Optional<LocalDate> committedOn = cells.date("committed_on");
    notBefore(cells, "ended_on", endedOn, registeredOn, "结束日期（不含）应晚于登记备案日期");
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new RegistrationRow(
            cells.line(),
            new RegistrationRow.Registration(
                new PersonCode(person),
                new InstitutionCode(institution),
                registeredOn.orElseThrow(),
                endedOn,
                committedOn)));
  }

  private static void notBefore(
      Cells cells,
      String field,
      Optional<LocalDate> end,
      Optional<LocalDate> start,
      String expected) {
    boolean wrong = end.isPresent() && start.isPresent() && !end.get().isAfter(start.get());
    if (wrong) {
      cells.error(field, end.get().toString(), "不晚于 " + start.get(), expected);
    }
  }
}
