package cn.jifen.application.exporting;

import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.registry.People;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every file with events and puts the people's codes to them, in the order of codes. */
public final class CodedFiles {
  private final PersonFiles files;
  private final Ledger ledger;
  private final People people;

  public CodedFiles(PersonFiles files, Ledger ledger, People people) {
    this.files = files;
    this.ledger = ledger;
    this.people = people;
  }

  List<CodedFile> all() {
    List<PersonFile> read = new ArrayList<>();
    files.forEachUpTo(ledger.head(), loaded -> read.add(loaded.file()));
    Map<PersonId, Practitioner> known = people.byId(read.stream().map(PersonFile::person).toList());
    return read.stream()
        .map(file -> coded(file, Optional.ofNullable(known.get(file.person()))))
        .sorted(Comparator.comparing(CodedFile::personCode))
        .toList();
  }

  private static CodedFile coded(PersonFile file, Optional<Practitioner> person) {
    String code =
        person.flatMap(Practitioner::code).map(PersonCode::value).orElse("#" + file.person());
    return new CodedFile(code, file.balances().totals(), file.measures());
  }
}
