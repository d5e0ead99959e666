package cn.jifen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.importing.RecordedKeys;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.registry.InstitutionViews;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerIndex;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.ProposalState;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.persistence.RecordedStatements.Query;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * How MySQL answers the queries that grow with the register, on a million people: by an index, and
 * sorting no more than a page's worth. What walks everything by its nature is not among them: the
 * counts of a filing, {@code verify} and the rebuilding of derived tables.
 */
@Tag("long")
@Tag("plans")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
    named = MySqlServer.URL,
    matches = ".+",
    disabledReason = "no MySQL server is named")
final class QueryPlansTest {
  private static final String SCHEMA = "jifen_plans";

  /** Rows that a query may sort, or read without an index: those of a few hundred people. */
  private static final long FEW = 5_000;

  private static final int PAGE = 100;

  private Store store;
  private RecordedStatements statements;

  @BeforeAll
  void fill() {
    MySqlServer.create(SCHEMA);
    store =
        Store.open(
            Map.of(
                "jifen.db.url",
                MySqlServer.address(SCHEMA),
                "jifen.db.user",
                MySqlServer.user(),
                "jifen.db.password",
                MySqlServer.password(),
                RecordingListener.PROPERTY,
                true));
    statements = store.get(RecordingListener.class).statements();
    // Makes the keys, which are not made any more once there are encrypted numbers.
    store.get(People.class);
    store.sql(
        statement -> {
          for (String sql : Million.statements()) {
            statement.execute(sql);
          }
        });
    statements.take();
  }

  @AfterAll
  void close() {
    store.close();
    MySqlServer.drop(SCHEMA);
  }

  /** A question to a port. */
  private record Question(String name, Runnable asked) {}

  private <T> Question question(String name, Class<T> port, Consumer<T> asked) {
    return new Question(name, () -> asked.accept(store.get(port)));
  }

  private List<Question> questions() {
    AreaCode city = new AreaCode("650100");
    AreaCode province = new AreaCode("650000");
    LocalDate from = LocalDate.of(2026, 3, 1);
    LocalDate to = LocalDate.of(2026, 3, 31);
    IdentityDocument document =
        new IdentityDocument(IdentityType.RESIDENT_ID, "659999196001010014");
    return List.of(
        question(
            "eligibility of one person",
            EligibilityFacts.class,
            facts -> facts.load(codes(1), Set.of(new InstitutionCode("H1")))),
        question(
            "eligibility of many people",
            EligibilityFacts.class,
            facts -> facts.load(codes(500), institutions(60))),
        question(
            "eligibility by document", EligibilityFacts.class, f -> f.loadByIdentity(document)),
        question("people by code", People.class, people -> people.byCode(codes(500))),
        question("people by document", People.class, p -> p.byIdentity(List.of(document))),
        question("registrations", Registrations.class, r -> r.of(ids(500))),
        question("institutions by code", Institutions.class, i -> i.find(institutions(60))),
        question("people of a name", PractitionerIndex.class, i -> i.named("姓名7", city, 0, PAGE)),
        question(
            "people at an institution",
            PractitionerIndex.class,
            i -> i.at(new InstitutionCode("H7"), 0, PAGE)),
        question("institutions of a city", InstitutionViews.class, v -> v.page(city, "", PAGE)),
        question(
            "institutions of the province",
            InstitutionViews.class,
            v -> v.page(province, "H2", PAGE)),
        question(
            "notices of a month",
            Notices.class,
            n -> n.issued(from, to, Optional.empty(), 0, PAGE)),
        question(
            "notices of an office and month",
            Notices.class,
            n -> n.issued(from, to, Optional.of(new OfficeCode("650100")), 0, PAGE)),
        question("a notice", Notices.class, n -> n.find(new NoticeId(7))),
        question("a notice by number", Notices.class, n -> n.findByNumber("号7")),
        question(
            "proposals to be decided",
            Proposals.class,
            p -> p.inState(ProposalState.SUBMITTED, new AreaCode("659000"), 0, PAGE)),
        question(
            "decisions by number", Decisions.class, d -> d.find(List.of(new DecisionNo("CF7")))),
        question("the ledger, a page", Ledger.class, ledger -> ledger.after(1000, PAGE)),
        question("the entries of a person", FileEntries.class, e -> e.of(new PersonId(7))),
        question(
            "files to be changed",
            PersonFiles.class,
            f -> f.load(List.of(new PersonId(Million.PEOPLE - 1)))),
        question(
            "rows that were imported",
            RecordedKeys.class,
            k -> k.digests("decisions", List.of("CF1", "CF2"))));
  }

  private static List<PersonCode> codes(int many) {
    return IntStream.range(0, many).mapToObj(i -> new PersonCode("D" + i * 7)).toList();
  }

  private static List<PersonId> ids(int many) {
    return IntStream.range(0, many).mapToObj(i -> new PersonId(i * 7L)).toList();
  }

  private static List<InstitutionCode> institutions(int many) {
    return IntStream.range(0, many).mapToObj(i -> new InstitutionCode("H" + i * 7)).toList();
  }

  @TestFactory
  List<DynamicTest> every_query_that_grows_goes_by_an_index() {
    return questions().stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> check(question)))
        .toList();
  }

  private void check(Question question) throws SQLException {
    statements.take();
    question.asked().run();
    List<Query> queries = statements.take();
    assertThat(queries).isNotEmpty();
    for (Query query : queries) {
      assertThat(explained(query))
          .as(query.sql())
          .isNotEmpty()
          .allSatisfy(step -> assertThat(step.isCheap()).as(step.toString()).isTrue());
    }
  }

  /** One line of a plan. */
  private record Step(String table, String access, String key, long rows, String extra) {
    boolean isCheap() {
      boolean walksTable = access.equals("ALL") || access.equals("index");
      boolean sorts = extra.contains("filesort") || extra.contains("temporary");
      return rows <= FEW || !walksTable && !sorts;
    }
  }

  private static List<Step> explained(Query query) throws SQLException {
    List<Step> steps = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                MySqlServer.address(SCHEMA), MySqlServer.user(), MySqlServer.password());
        PreparedStatement explain =
            connection.prepareStatement("EXPLAIN FORMAT=TRADITIONAL " + query.sql())) {
      for (Map.Entry<Integer, Object> value : query.values().entrySet()) {
        explain.setObject(value.getKey(), value.getValue());
      }
      try (ResultSet rows = explain.executeQuery()) {
        while (rows.next()) {
          steps.add(
              new Step(
                  text(rows, "table"),
                  text(rows, "type"),
                  text(rows, "key"),
                  rows.getLong("rows"),
                  text(rows, "Extra")));
        }
      }
    }
    return steps;
  }

  private static String text(ResultSet rows, String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column)).orElse("");
  }
}
