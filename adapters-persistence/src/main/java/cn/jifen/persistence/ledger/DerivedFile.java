package cn.jifen.persistence.ledger;

import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.eligibility.PersonFile;
import java.util.List;

/** A person's file with the terms that follow from it, as the derived tables take it. */
record DerivedFile(VersionedFile of, List<FiledTerm> terms) {
  PersonFile file() {
    return of.file();
  }
}
