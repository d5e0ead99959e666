package cn.jifen.application.eligibility;

import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.timeline.NamesInFile;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.registry.Institution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the names in files come from. */
public final class FileNames {
  private final Institutions institutions;
  private final Notices notices;
  private final DocumentRegister documents;

  public FileNames(Institutions institutions, Notices notices, DocumentRegister documents) {
    this.institutions = institutions;
    this.notices = notices;
    this.documents = documents;
  }

  /** The names as known at a moment; empty: as known now. */
  NamesInFile knownAt(Optional<Instant> moment) {
    return new NamesInFile(code -> name(code, moment), this::number);
  }

  private Optional<String> name(InstitutionCode code, Optional<Instant> moment) {
    List<InstitutionCode> asked = List.of(code);
    Map<InstitutionCode, Institution> known =
        moment.map(at -> institutions.knownAt(asked, at)).orElseGet(() -> institutions.find(asked));
    return Optional.ofNullable(known.get(code)).map(Institution::name);
  }

  private Optional<String> number(NoticeId id) {
    return notices
        .find(id)
        .map(notice -> notice.number().text())
        .or(
            () ->
                documents
                    .find(new DocumentId(id.value()))
                    .flatMap(document -> document.number().map(NoticeNumber::text)));
  }
}
