package cn.jifen.application.contract;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Things to store. */
final class Samples {
  static final Instant MONDAY = Instant.parse("2026-03-16T02:03:04.123456Z");
  static final Instant TUESDAY = Instant.parse("2026-03-17T02:03:04.654321Z");
  static final LocalDate DAY = LocalDate.of(2026, 3, 15);
  static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  static final InstitutionCode CLINIC = new InstitutionCode("H65900100001");
  static final UserId CLERK = new UserId("clerk");
  static final OfficeCode OFFICE = new OfficeCode("650102");

  private Samples() {}

  static Act act(String command) {
    Set<Role> roles = Set.of(Role.REVIEWER, Role.OFFICER);
    return new Act(new Actor(new UserId("u1"), OFFICE, roles), MONDAY, command);
  }

  static Institution institution(InstitutionCode code, String name, String region) {
    return new Institution(
        code,
        name,
        InstitutionKind.MEDICAL,
        "三级",
        Ownership.PUBLIC,
        new AreaCode(region),
        "91650100MA0000000X",
        "解放路1号");
  }

  static IdentifiedPractitioner person(long id, String code, String name, String number) {
    return new IdentifiedPractitioner(
        new Practitioner(
            new PersonId(id),
            Optional.of(code).filter(c -> !c.isEmpty()).map(PersonCode::new),
            name,
            Category.DOCTOR,
            "内科",
            ""),
        new IdentityDocument(IdentityType.RESIDENT_ID, number));
  }

  static ParentDecision decision(String number) {
    return new ParentDecision(
        new DecisionNo(number),
        DecisionKind.PENALTY,
        HOSPITAL,
        new AreaCode("650102"),
        new InspectionNo("JC1"),
        new DecisionDate(DAY));
  }

  /** A score of 10 at the default of 36-3. */
  static Score score(long id) {
    return score(id, 10, Clause.C36_3);
  }

  static Score score(long id, int points, Clause clause) {
    return new Score(
        new ScoreId(id),
        decision("CF" + id),
        new BehaviourNo("XW" + id),
        Assignment.standard(clause, Responsibility.GENERAL),
        Points.of(points));
  }

  static FileEvent.ScoreRecorded recorded(long score) {
    return new FileEvent.ScoreRecorded(score(score), Optional.empty());
  }

  static FileEvent.NoticeIssued notified(long score) {
    return new FileEvent.NoticeIssued(
        new NoticeId(score + 1000),
        new DecisionNo("CF" + score),
        DAY.plusDays(5),
        List.of(new ScoreId(score)),
        List.of(new NotifiedMeasure(new ScoreId(score), MeasureRule.M38_3, DAY.plusDays(9))));
  }

  static RegisteredNotice notice(long id, int serial, LocalDate issuedOn) {
    return new RegisteredNotice(
        new NoticeId(id),
        NoticeNumber.of(OFFICE, "测医经", Year.of(2026), serial),
        new DecisionNo("CF1"),
        new PersonId(1),
        issuedOn,
        String.format(Locale.ROOT, "CODE%016d", id),
        Optional.empty());
  }

  /** Records events in one person's file, in one transaction. */
  static List<LedgerEntry> record(Ports ports, long person, FileEvent... events) {
    return ports
        .unitOfWork()
        .inTransaction(
            () -> {
              PersonId id = new PersonId(person);
              FileRecorder recorder = new FileRecorder(ports.files(), ports.ledger(), List.of(id));
              for (FileEvent event : events) {
                recorder.record(id, event);
              }
              return recorder.finish(act("c1"));
            });
  }
}
