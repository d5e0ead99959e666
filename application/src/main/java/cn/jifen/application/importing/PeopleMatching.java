package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.PractitionerRow;
import cn.jifen.application.port.Ids;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Practitioner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds out who the people of a folder are: the identity document decides, codes are attributes
 * (rules 1.2).
 */
final class PeopleMatching {
  private final Ids ids;
  private final Consumer<ImportError> errors;
  private final Map<PersonCode, Practitioner> byCode = new HashMap<>();
  private final Map<PersonId, Practitioner> byId = new HashMap<>();
  private final Map<IdentityDocument, PersonId> holders = new HashMap<>();
  private final List<JoinedCode> joined = new ArrayList<>();
  private final List<IdentifiedPractitioner> changed = new ArrayList<>();
  private int added;

  PeopleMatching(Register register, Ids ids, Consumer<ImportError> errors) {
    this.ids = ids;
    this.errors = errors;
    this.byCode.putAll(register.people());
    this.byId.putAll(register.held());
    this.holders.putAll(register.identities());
  }

  void match(List<PractitionerRow> rows) {
    rows.forEach(this::match);
  }

  private void match(PractitionerRow row) {
    PractitionerRow.Practitioner given = row.practitioner();
    Optional<PersonId> holder = Optional.ofNullable(holders.get(given.identity()));
    Optional<Practitioner> known = Optional.ofNullable(byCode.get(given.code()));
    if (known.isPresent() && !known.map(Practitioner::id).equals(holder)) {
      error(row, "id_number", "该人员代码已登记在另一身份证件名下", "请核对人员代码与身份证件号码");
      return;
    }
    PersonId id = holder.orElseGet(() -> new PersonId(ids.next()));
    Optional<Practitioner> person = Optional.ofNullable(byId.get(id));
    if (known.isEmpty() && person.isPresent() && !joins(row, person.get())) {
      return;
    }
    if (holder.isEmpty()) {
      added++;
    }
    Practitioner practitioner =
        new Practitioner(
            id,
            known.isPresent()
                ? person.or(() -> known).flatMap(Practitioner::code)
                : Optional.of(given.code()),
            given.name(),
            given.category(),
            given.practiceScope(),
            given.title());
    if (person.or(() -> known).filter(practitioner::equals).isEmpty()) {
      changed.add(new IdentifiedPractitioner(practitioner, given.identity()));
    }
    byCode.put(given.code(), practitioner);
    byId.put(id, practitioner);
    holders.put(given.identity(), id);
  }

  /**
   * A code that is new for somebody known: the earlier one still finds the person, and it is told.
   * Where the name is another one too, the number may as well be mistyped: refused.
   */
  private boolean joins(PractitionerRow row, Practitioner person) {
    PractitionerRow.Practitioner given = row.practitioner();
    String before = person.code().map(PersonCode::value).orElse("");
    if (!person.name().equals(given.name())) {
      error(
          row,
          "id_number",
          before.isEmpty() ? "该身份证件已登记在另一姓名的人员名下" : "该身份证件已登记在人员代码 " + before + " 名下，姓名也与本行不同",
          "同一身份证件为同一人员：请核对身份证件号码；确属同一人员更名的，先登记更名，再导入新的人员代码");
      return false;
    }
    joined.add(new JoinedCode(row.line(), person.code(), given.code()));
    return true;
  }

  /** Codes that people known under others got by this folder, in the order of the file. */
  List<JoinedCode> joined() {
    return joined;
  }

  private void error(PractitionerRow row, String column, String found, String expected) {
    errors.accept(
        new ImportError(FileKind.PRACTITIONERS.csvName(), row.line(), column, "", found, expected));
  }

  /** The person of a code, from the register or from this folder. */
  Optional<Practitioner> find(PersonCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** People to be recorded, in the order of the file. */
  List<IdentifiedPractitioner> changed() {
    return changed;
  }

  /** How many of them are new. */
  int added() {
    return added;
  }
}
