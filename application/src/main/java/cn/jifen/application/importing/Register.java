package cn.jifen.application.importing;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.importing.ImportedRows.PractitionerRow;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is registered already about all that a folder names, loaded at once. */
record Register(
    Map<InstitutionCode, Institution> institutions,
    Map<InstitutionCode, List<Agreement>> agreements,
    Map<PersonCode, Practitioner> people,
    Map<IdentityDocument, PersonId> identities,
    Map<PersonId, Practitioner> held,
    Map<PersonId, List<Registration>> registrations,
    Map<DecisionNo, RecordedDecision> decisions,
    Map<String, RegisteredNotice> notices) {

  /** The ports that it is loaded from. */
  record Ports(
      Institutions institutions,
      Agreements agreements,
      People people,
      Registrations registrations,
      Decisions decisions,
      Notices notices) {

    Register load(FolderRows rows) {
      Set<InstitutionCode> codes = institutionCodes(rows);
      Map<PersonCode, Practitioner> known = people.byCode(personCodes(rows));
      Set<IdentityDocument> documents =
          rows.practitioners().stream()
              .map(PractitionerRow::practitioner)
              .map(PractitionerRow.Practitioner::identity)
              .collect(Collectors.toSet());
      Map<IdentityDocument, PersonId> identities = people.byIdentity(documents);
      Set<PersonId> ids = known.values().stream().map(Practitioner::id).collect(Collectors.toSet());
      ids.addAll(identities.values());
      return new Register(
          institutions.find(codes),
          agreements.of(codes),
          known,
          identities,
          people.byId(ids),
          registrations.of(ids),
          decisions.find(
              rows.decisions().stream()
                  .map(row -> row.decision().number())
                  .collect(Collectors.toSet())),
          numbered(rows));
    }

    private Map<String, RegisteredNotice> numbered(FolderRows rows) {
      return rows.decisions().stream()
          .map(row -> row.decision().noticeNo())
          .filter(number -> !number.isEmpty())
          .distinct()
          .flatMap(number -> notices.findByNumber(number).stream())
          .collect(Collectors.toMap(notice -> notice.number().text(), notice -> notice));
    }
  }

  private static Set<InstitutionCode> institutionCodes(FolderRows rows) {
    Set<InstitutionCode> codes = new HashSet<>();
    rows.institutions().forEach(row -> codes.add(row.institution().code()));
    rows.agreements().forEach(row -> codes.add(row.agreement().institution()));
    rows.registrations().forEach(row -> codes.add(row.registration().institution()));
    rows.decisions().forEach(row -> codes.add(row.decision().institution()));
    return codes;
  }

  private static Collection<PersonCode> personCodes(FolderRows rows) {
    Set<PersonCode> codes = new HashSet<>();
    rows.practitioners().forEach(row -> codes.add(row.practitioner().code()));
    rows.registrations().forEach(row -> codes.add(row.registration().person()));
    rows.decisions().forEach(row -> codes.add(row.decision().person()));
    rows.repairs().forEach(row -> codes.add(row.repair().person()));
    rows.restorations().forEach(row -> codes.add(row.restoration().person()));
    rows.trainingCredits().forEach(row -> codes.add(row.credit().person()));
    return codes;
  }
}
