package cn.jifen.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Role;
import cn.jifen.application.exporting.CodedFiles;
import cn.jifen.application.exporting.ExportStatus;
import cn.jifen.application.exporting.ExportYearTotals;
import cn.jifen.application.filing.DrawFiling;
import cn.jifen.application.importing.ImportFolder;
import cn.jifen.application.importing.ImportProgress;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.notices.IssueNotice;
import cn.jifen.application.scoring.ProposalAnswer;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.application.screening.ScreenClaims;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.FilingDesk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Recording the decisions of the fictional province one by one gives what importing them gives. */
class OneByOneTest {
  private final InMemoryJifen jifen = new InMemoryJifen();
  private final Desk desk = new Desk(jifen);

  private record Step(LocalDate on, int rank, int seq, Runnable run) {}

  private static List<Map<String, String>> table(String name) throws IOException {
    String[] lines = text(name).split("\r?\n");
    String[] header = lines[0].split(",");
    return Arrays.stream(lines).skip(1).map(line -> row(header, line.split(",", -1))).toList();
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = AcceptanceContract.PROVINCE.open(name).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void importOnly(SourceFolder folder) {
    ImportFolder use = jifen.importFolder();
    assertInstanceOf(
        ImportFolder.Result.Imported.class,
        use.importFrom(
            desk.act(Desk.actor("operator", "650000", Role.OPERATOR)),
            folder,
            ImportProgress.SILENT));
  }

  private static SourceFolder single(String name, String header, String line) {
    byte[] content = (header + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    return asked ->
        asked.equals(name) ? Optional.of(new ByteArrayInputStream(content)) : Optional.empty();
  }

  private static SourceFolder masterData() {
    Set<String> names =
        Set.of("institutions.csv", "agreements.csv", "practitioners.csv", "registrations.csv");
    return asked ->
        names.contains(asked) ? AcceptanceContract.PROVINCE.open(asked) : Optional.empty();
  }

  private PersonId person(String code) {
    PersonCode key = new PersonCode(code);
    return Objects.requireNonNull(jifen.people.byCode(List.of(key)).get(key)).id();
  }

  private static Assignment assignment(Map<String, String> row) {
    String ground = row.get("adjustment_ground");
    return new Assignment(
        Clause.ofCode(row.get("clause")).orElseThrow(),
        Responsibility.valueOf(row.get("responsibility")),
        Adjustment.valueOf(row.get("adjustment")),
        ground.isEmpty() ? Optional.empty() : Optional.of(Ground.valueOf(ground)),
        row.get("adjustment_reason"));
  }

  private void decide(List<Map<String, String>> rows) {
    Map<String, String> first = rows.getFirst();
    jifen.now.set(LocalDate.parse(first.get("issued_on")));
    List<ProposedScore> scores =
        rows.stream()
            .map(
                row ->
                    new ProposedScore(
                        person(row.get("person_code")),
                        new BehaviourNo(row.get("behaviour_no")),
                        assignment(row),
                        Points.of(Integer.parseInt(row.get("points")))))
            .toList();
    ProposeDecision.Draft draft =
        new ProposeDecision.Draft(
            new DecisionNo(first.get("decision_no")),
            DecisionKind.valueOf(first.get("kind")),
            new InstitutionCode(first.get("institution_code")),
            new InspectionNo(first.get("inspection_no")),
            LocalDate.parse(first.get("decided_on")),
            Optional.empty(),
            scores);
    ProposalId id = accepted(desk.propose.propose(desk.act(Desk.OFFICER), draft));
    accepted(desk.submit.submit(desk.act(Desk.OFFICER), id));
    accepted(desk.approve.approve(desk.act(Desk.REVIEWER), id));
    rows.stream().map(row -> row.get("person_code")).distinct().forEach(code -> issue(rows, code));
  }

  private void issue(List<Map<String, String>> rows, String code) {
    Map<String, String> row =
        rows.stream().filter(r -> r.get("person_code").equals(code)).findFirst().orElseThrow();
    assertInstanceOf(
        IssueNotice.Result.Issued.class,
        desk.issue.issue(
            desk.act(Desk.OFFICER),
            person(code),
            new DecisionNo(row.get("decision_no")),
            Optional.of(LocalDate.parse(row.get("effective_on")))));
  }

  private static ProposalId accepted(ProposalAnswer answer) {
    return assertInstanceOf(ProposalAnswer.Accepted.class, answer).proposal().id();
  }

  @Test
  void theSameDecisionsOneByOneGiveTheSameFiles() throws IOException {
    importOnly(masterData());
    steps().forEach(step -> step.run().run());
    for (String line : text("restorations.csv").split("\r?\n")) {
      if (!line.startsWith("person_code")) {
        importOnly(single("restorations.csv", "person_code,restored_on,region", line));
      }
    }

    StringBuilder totals = new StringBuilder();
    CodedFiles files = new CodedFiles(jifen.files, jifen.ledger, jifen.people);
    new ExportYearTotals(jifen.unitOfWork, files).write(totals);
    assertEquals(expected("expected-year-totals.csv"), totals.toString());

    StringBuilder status = new StringBuilder();
    List<LocalDate> days =
        List.of(
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 11, 20));
    new ExportStatus(jifen.unitOfWork, files).write(days, status);
    assertEquals(expected("expected-status.csv"), status.toString());

    jifen.now.set(LocalDate.of(2026, 11, 20));
    assertEquals(expected("expected-filing-2025.csv"), filing(2025));
    assertEquals(expected("expected-filing-2026.csv"), filing(2026));
    StringBuilder screened = new StringBuilder();
    new ScreenClaims(jifen.unitOfWork, jifen.eligibility)
        .screen(AcceptanceContract.PROVINCE, "claims.csv", screened);
    assertEquals(expected("expected-screening.csv"), screened.toString());

    LedgerCheck check = new LedgerCheck(jifen.ledger, jifen.book);
    jifen.ledger.after(0, 10_000).forEach(e -> assertEquals(Optional.empty(), check.next(e)));
  }

  private String filing(int year) {
    return assertInstanceOf(
            DrawFiling.Result.Drawn.class,
            new FilingDesk(jifen)
                .draw.draw(
                    Desk.actor("province", "650000", Role.PROVINCE),
                    Year.of(year),
                    Optional.empty()))
        .csv();
  }

  private List<Step> steps() throws IOException {
    Map<String, List<Map<String, String>>> decisions = new LinkedHashMap<>();
    table("decisions.csv")
        .forEach(
            row ->
                decisions.computeIfAbsent(row.get("decision_no"), n -> new ArrayList<>()).add(row));
    List<Step> steps = new ArrayList<>();
    for (List<Map<String, String>> rows : decisions.values()) {
      Map<String, String> first = rows.getFirst();
      steps.add(
          new Step(
              LocalDate.parse(first.get("issued_on")),
              0,
              Integer.parseInt(first.get("seq")),
              () -> decide(rows)));
    }
    for (String line : text("repairs.csv").split("\r?\n")) {
      if (!line.startsWith("seq")) {
        String[] cells = line.split(",", -1);
        steps.add(
            new Step(
                LocalDate.parse(cells[3]),
                1,
                Integer.parseInt(cells[0]),
                () ->
                    importOnly(
                        single("repairs.csv", "seq,person_code,route,approved_on,region", line))));
      }
    }
    steps.sort(Comparator.comparing(Step::on).thenComparing(Step::rank).thenComparing(Step::seq));
    return steps;
  }

  private static String expected(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OneByOneTest.class.getResourceAsStream("/acceptance/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
