package cn.jifen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.contract.Ports;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.DerivedTables;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Ownership;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of terms against a fresh fold: a changed row is named, and rebuilding mends it. */
class RunningTermsTableTest {
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  private static final AreaCode DISTRICT = new AreaCode("650102");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
  private static final Instant NOW = Instant.parse("2026-03-16T02:00:00Z");

  private Store store;

  @BeforeEach
  void aPersonWithATermAtANewInstitution() {
    store = Store.inH2();
    Ports ports = store.ports();
    Institution hospital =
        new Institution(
            HOSPITAL,
            "甲医院",
            InstitutionKind.MEDICAL,
            "三级",
            Ownership.PUBLIC,
            DISTRICT,
            "526504004145883509",
            "解放路1号");
    ports.institutions().record(List.of(hospital), DAY, NOW);
    ports
        .agreements()
        .record(List.of(new Agreement(HOSPITAL, AgreementState.ACTIVE, Period.from(DAY))), NOW);
    PersonId person = new PersonId(7);
    ports
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder =
                  new FileRecorder(ports.files(), ports.ledger(), List.of(person));
              recorder.record(person, new FileEvent.ScoreRecorded(score(), Optional.empty()));
              Actor officer =
                  new Actor(new UserId("u"), new OfficeCode("650102"), Set.of(Role.OFFICER));
              return recorder.finish(new Act(officer, NOW, "c"));
            });
  }

  private static Score score() {
    return new Score(
        new ScoreId(1),
        new ParentDecision(
            new DecisionNo("XY1"),
            DecisionKind.AGREEMENT,
            HOSPITAL,
            DISTRICT,
            new InspectionNo("JC1"),
            new DecisionDate(DAY)),
        new BehaviourNo("XW1"),
        Assignment.standard(Clause.C34_2, Responsibility.PRIMARY),
        Points.of(6));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Optional<String> broken() {
    return store
        .get(DerivedTables.class)
        .firstDifference()
        .map(difference -> difference.owner() + " " + difference.table());
  }

  private List<String> terms() {
    return store.column("SELECT kind FROM running_term ORDER BY person_id");
  }

  @Test
  void whatIsWrittenIsWhatFollows() {
    assertThat(terms()).containsExactly("SIGN_COMMITMENTS", "ISSUE_NOTICE");
    assertThat(broken()).isEmpty();
  }

  @Test
  void aDueDayChangedByHandIsNamedAndMended() {
    store.sql(
        statement ->
            statement.executeUpdate(
                "UPDATE running_term SET due_on = '2026-04-01' WHERE person_id = 7"));
    assertThat(broken()).contains("人员内部编号 7 running_term");
    store.get(DerivedTables.class).rebuild();
    assertThat(broken()).isEmpty();
  }

  @Test
  void aTermOfAnInstitutionChangedByHandIsNamedAndMended() {
    store.sql(statement -> statement.executeUpdate("DELETE FROM running_term WHERE person_id = 0"));
    assertThat(broken()).contains("机构 H65010200001 running_term");
    store.get(DerivedTables.class).rebuild();
    assertThat(broken()).isEmpty();
    assertThat(terms()).containsExactly("SIGN_COMMITMENTS", "ISSUE_NOTICE");
  }

  /** The absorbed one's rows go, the kept one's are those of both, and back. */
  @Test
  void mergedAndSplitTheTablesAgreeWithTheLedgerAndRebuilt() {
    Ports ports = store.ports();
    PersonId kept = new PersonId(5);
    PersonId absorbed = new PersonId(7);
    step(ports, kept, new MergeStep.PeopleMerged(kept, absorbed, DAY), kept, absorbed);
    assertThat(store.column("SELECT person_id FROM running_term ORDER BY person_id"))
        .containsExactly("0", "5");
    assertThat(broken()).isEmpty();
    store.get(DerivedTables.class).rebuild();
    assertThat(broken()).isEmpty();
    step(ports, kept, new MergeStep.PeopleSplit(kept, absorbed, DAY), kept, absorbed);
    assertThat(store.column("SELECT person_id FROM running_term ORDER BY person_id"))
        .containsExactly("0", "7");
    assertThat(broken()).isEmpty();
    store.get(DerivedTables.class).rebuild();
    assertThat(broken()).isEmpty();
  }

  private static void step(Ports ports, PersonId in, MergeStep step, PersonId... both) {
    ports
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder =
                  new FileRecorder(ports.files(), ports.ledger(), List.of(both));
              recorder.record(in, step);
              recorder.record(new LedgerEvent.InCase(step.absorbed(), step));
              Actor officer =
                  new Actor(new UserId("u"), new OfficeCode("650102"), Set.of(Role.OFFICER));
              recorder.finish(new Act(officer, NOW, "merge"));
              ports.files().rewrite(List.of(both));
              return step;
            });
  }

  @Test
  void aTermOfNobodyIsNamedAndTakenOut() {
    store.sql(
        statement ->
            statement.executeUpdate("UPDATE running_term SET person_id = 8 WHERE person_id = 7"));
    store.get(DerivedTables.class).rebuild();
    assertThat(broken()).isEmpty();
    assertThat(terms()).containsExactly("SIGN_COMMITMENTS", "ISSUE_NOTICE");
  }
}
