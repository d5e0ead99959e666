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
  private final Map<IdentityDocument, PersonId> holders = new HashMap<>();
  private final List<IdentifiedPractitioner> changed = new ArrayList<>();
  private int added;

  PeopleMatching(Register register, Ids ids, Consumer<ImportError> errors) {
    this.ids = ids;
    this.errors = errors;
    this.byCode.putAll(register.people());
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
    if (holder.isEmpty()) {
      added++;
    }
    Practitioner practitioner =
        new Practitioner(
            id,
            Optional.of(given.code()),
            given.name(),
            given.category(),
            given.practiceScope(),
            given.title());
    if (known.filter(practitioner::equals).isEmpty()) {
      changed.add(new IdentifiedPractitioner(practitioner, given.identity()));
    }
    byCode.put(given.code(), practitioner);
    holders.put(given.identity(), id);
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
