package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.agreements.RecordAgreement;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.VerifyLedger;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.web.bench.MySqlServer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A hundred accounts at the same step of the same case, on each database: exactly one takes effect,
 * the others are told why not.
 */
class HundredAtOnceTest {
  private static final int ACCOUNTS = 100;
  private static final String AREA = " 650200 ";
  private static final String OFFICER = "officer" + AREA + "OFFICER";
  private static final String REVIEWER = "reviewer" + AREA + "REVIEWER";
  private static final String PROPOSALS = "/api/v1/decisions/proposals";
  private static final String PEOPLE = "/api/v1/practitioners";

  /** Registered there with a commitment, never scored. */
  private static final String DOCTOR = "D650200000040";

  private static final String HOSPITAL = "H65020000050";
  private static final String OTHER_HOSPITAL = "H65020000056";

  @Test
  void onTheEmbeddedDatabase() {
    try (RunningJifen jifen = new RunningJifen("at-once")) {
      new Case(jifen.withTheProvince()).goesOn();
    }
  }

  @Test
  void onMySql() throws SQLException {
    Optional<MySqlServer> server = MySqlServer.ofEnvironment();
    assumeTrue(server.isPresent(), "no MySQL server is named");
    MySqlServer fresh = server.get().withFresh("jifen_at_once");
    try (RunningJifen jifen = RunningJifen.on(fresh)) {
      new Case(jifen.withTheProvince()).goesOn();
    } finally {
      server.get().drop("jifen_at_once");
    }
  }

  /** One doctor's case from the finding to the split of two people. */
  private static final class Case {
    private final RunningJifen jifen;
    private final LocalDate today;
    private int step;

    Case(RunningJifen jifen) {
      this.jifen = jifen;
      this.today = jifen.get(Now.class).today();
    }

    void goesOn() {
      String notice = notified();
      String person =
          PEOPLE + "/" + ok(jifen.get(OFFICER, "/api/v1/files/" + DOCTOR)).field("personId");
      delivered(notice);
      appealed(person, notice);
      repaired();
      restored();
      linked();
      registered();
      annulled();
      assertThat(jifen.get(VerifyLedger.class).verify())
          .isInstanceOf(VerifyLedger.Result.Sound.class);
    }

    private RunningJifen.Answer ok(RunningJifen.Answer answer) {
      assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
      return answer;
    }

    /** The one that takes effect; the others name that rule. */
    private RunningJifen.Answer once(String role, String path, String body, String refusal) {
      return once(role, path, i -> body, refusal);
    }

    private RunningJifen.Answer once(
        String role, String path, IntFunction<String> body, String refusal) {
      return once(AREA, role, path, body, refusal);
    }

    private RunningJifen.Answer once(
        String area, String role, String path, IntFunction<String> body, String refusal) {
      String account = "user-" + ++step + "-";
      List<RunningJifen.Answer> answers =
          atOnce(i -> () -> jifen.post(account + i + area + role, path, body.apply(i)));
      Map<Boolean, List<RunningJifen.Answer>> taken =
          answers.stream().collect(Collectors.partitioningBy(answer -> answer.status() < 300));
      List<RunningJifen.Answer> others = Objects.requireNonNull(taken.get(false));
      for (RunningJifen.Answer answer : others) {
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(422);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.body()).as(path).contains(refusal);
      }
      assertThat(others.size()).as(path).isEqualTo(ACCOUNTS - 1);
      return Objects.requireNonNull(taken.get(true)).getFirst();
    }

    private static List<RunningJifen.Answer> atOnce(
        IntFunction<Callable<RunningJifen.Answer>> attempt) {
      try (ExecutorService pool = Executors.newFixedThreadPool(ACCOUNTS)) {
        List<RunningJifen.Answer> answers = new ArrayList<>();
        for (Future<RunningJifen.Answer> answer :
            pool.invokeAll(IntStream.range(0, ACCOUNTS).mapToObj(attempt).toList())) {
          answers.add(answer.get());
        }
        return answers;
      } catch (InterruptedException | ExecutionException e) {
        throw new AssertionError(e);
      }
    }

    private String notified() {
      String decision =
          """
          {"number":"H-1","kind":"AGREEMENT","institution":"%s","inspection":"JC-H1","decidedOn":"%s",
           "scores":[{"personCode":"%s","behaviour":"H-B1","clause":"35-2","responsibility":"PRIMARY","points":9}]}
          """
              .formatted(HOSPITAL, today, DOCTOR);
      String id = ok(jifen.post(OFFICER, PROPOSALS, decision)).field("id");
      once("OFFICER", PROPOSALS + "/" + id + "/submit", "", "proposal-state");
      once("REVIEWER", PROPOSALS + "/" + id + "/approve", "", "proposal-state");
      return once(
              "OFFICER",
              "/api/v1/notices",
              "{\"personCode\":\"" + DOCTOR + "\",\"decisionNo\":\"H-1\"}",
              "nothing-to-notify")
          .field("id");
    }

    private void delivered(String notice) {
      String path = "/api/v1/notices/" + notice;
      once(
          "OFFICER",
          path + "/deliveries",
          """
          {"to":"INSTITUTION","method":"DIRECT","on":"%s","place":"解放路50号","deliveredBy":["王执法","李经办"],
           "receivedBy":"赵收发"}
          """
              .formatted(today),
          "delivered-already");
    }

    private void appealed(String person, String notice) {
      String appeals = person + "/appeals";
      String received =
          once(
                  "OFFICER",
                  appeals,
                  """
                  {"noticeId":"%s","by":"PERSON","receivedOn":"%s","signed":true,"sealed":true,"grounds":"责任认定有误"}
                  """
                      .formatted(notice, today),
                  "appeal-open-already")
              .field("id");
      String stay = person + "/notices/" + notice + "/stay";
      ok(
          jifen.post(
              OFFICER,
              stay + "/proposal",
              "{\"change\":\"BEGIN\",\"day\":\"" + today + "\",\"reason\":\"证据存疑\"}"));
      once("REVIEWER", stay + "/grant", "", "stay-not-proposed");
      String appeal = appeals + "/" + received;
      String text = "{\"on\":\"" + today + "\",\"text\":\"依据第三十五条\"}";
      once("OFFICER", appeal + "/explanation", text, "appeal-explained-already");
      once(
          "OFFICER",
          appeal + "/appraisal",
          "{\"on\":\"" + today + "\",\"body\":\"自治区医学会\",\"question\":\"是否超量\"}",
          "appeal-at-appraisal");
      once("OFFICER", appeal + "/appraisal-result", text, "appraisal-not-ordered");
      once(
          "REVIEWER",
          appeal + "/decision",
          "{\"outcome\":\"UPHELD\",\"reason\":\"认定无误\"}",
          "appeal-closed");
    }

    private void repaired() {
      String applied =
          ok(jifen.post(
                  OFFICER,
                  "/api/v1/repairs",
                  application(DOCTOR, HOSPITAL, ",\"route\":\"PUBLICITY\",\"evidence\":\"签到表\"")))
              .field("id");
      once(
          "REVIEWER",
          "/api/v1/repairs/" + applied + "/decision",
          granted(DOCTOR),
          "application-decided");
    }

    private String application(String person, String institution, String more) {
      return """
          {"personCode":"%s","institution":"%s","agreedOn":"%s","receivedOn":"%s"%s}
          """
          .formatted(person, institution, today, today, more);
    }

    private static String granted(String person) {
      return "{\"personCode\":\"" + person + "\",\"outcome\":\"GRANTED\"}";
    }

    /** A nurse of the province whose suspension has run out, in another area. */
    private void restored() {
      String nurse = "N659008000419";
      String area = " 659008 ";
      String id =
          once(
                  area,
                  "OFFICER",
                  "/api/v1/restorations",
                  i -> application(nurse, "H65900800044", ""),
                  "application-open")
              .field("id");
      once(
          area,
          "REVIEWER",
          "/api/v1/restorations/" + id + "/assessment",
          i -> granted(nurse),
          "application-decided");
    }

    /** The agreement is suspended from today on. */
    private void linked() {
      InstitutionCode code = new InstitutionCode(HOSPITAL);
      Agreement running =
          jifen
              .get(UnitOfWork.class)
              .inTransaction(() -> jifen.get(Agreements.class).of(List.of(code)).get(code))
              .stream()
              .filter(agreement -> agreement.period().covers(today))
              .findFirst()
              .orElseThrow();
      recorded(
          new Agreement(code, running.state(), Period.between(running.period().from(), today)));
      recorded(
          new Agreement(
              code, AgreementState.SUSPENDED, Period.between(today, today.plusMonths(2))));
      String path = "/api/v1/institutions/" + HOSPITAL + "/linked-measures";
      String id =
          ok(jifen.post(
                  OFFICER,
                  path,
                  """
                  {"agreementFrom":"%s","decisionNo":"克医保协〔2026〕1号","decidedOn":"%s",
                   "people":[{"personCode":"%s","responsibility":"PRIMARY","finding":"虚开检查项目"}]}
                  """
                      .formatted(today, today, DOCTOR)))
              .field("id");
      once("REVIEWER", path + "/" + id + "/approve", "{}", "proposal-state");
      once(
          "REVIEWER",
          path + "/" + id + "/revoke",
          "{\"personCode\":\"" + DOCTOR + "\",\"reason\":\"复查\",\"proposedBy\":\"officer\"}",
          "linked-measure-revoked");
    }

    private void recorded(Agreement agreement) {
      Actor officer =
          new Actor(new UserId("officer"), new OfficeCode("650200"), Set.of(Role.OFFICER));
      Act act =
          new Act(
              officer, jifen.get(Now.class).instant(), "agreement-" + agreement.period().from());
      assertThat(jifen.get(RecordAgreement.class).record(act, agreement))
          .isInstanceOf(RecordAgreement.Result.Recorded.class);
    }

    /** From a hundred different days on, so that no two of them are the same registration. */
    private void registered() {
      String kept = person("D650200990001", "E77000001");
      String twin = person("D650200990002", "E77000002");
      once(
          "OFFICER",
          PEOPLE + "/" + kept + "/registrations",
          i ->
              "{\"institution\":\"%s\",\"registeredOn\":\"%s\",\"committedOn\":\"%s\"}"
                  .formatted(OTHER_HOSPITAL, today.minusDays(i), today.minusDays(200)),
          "registration-overlaps");
      once(
          "OFFICER",
          PEOPLE + "/" + kept + "/commitments",
          "{\"institution\":\"" + HOSPITAL + "\",\"paperSignedOn\":\"" + today + "\"}",
          "commitment-signed-before");
      String losses = PEOPLE + "/" + kept + "/qualification-losses";
      String order =
          once(
                  "OFFICER",
                  losses,
                  "{\"institution\":\"%s\",\"lostOn\":\"%s\",\"how\":\"SUSPENDED\",\"reason\":\"卫生健康部门通知\"}"
                      .formatted(OTHER_HOSPITAL, today),
                  "qualification-loss-proposed")
              .field("orderId");
      once(
          "REVIEWER",
          losses + "/" + order + "/decision",
          "{\"approved\":true}",
          "qualification-proposal-unknown");
      String merges = "/api/v1/practitioner-merges";
      String pair = "{\"kept\":\"%s\",\"absorbed\":\"%s\"".formatted(kept, twin);
      once("OFFICER", merges, pair + ",\"reason\":\"照片相同\"}", "merge-proposed");
      once(
          "REVIEWER", merges + "/decision", pair + ",\"approved\":true}", "merge-proposal-unknown");
    }

    private String person(String code, String passport) {
      return ok(jifen.post(
              OFFICER,
              PEOPLE,
              """
              {"personCode":"%s","name":"欧阳𬱖","identity":{"type":"PASSPORT","number":"%s"},"category":"DOCTOR"}
              """
                  .formatted(code, passport)))
          .field("personId");
    }

    private void annulled() {
      String id =
          ok(jifen.post(
                  OFFICER,
                  PROPOSALS + "/parent-changes",
                  """
                  {"decisionNo":"H-1","kind":"ANNULLED","instrument":"（2026）新02行终8号","on":"%s","reason":"主要证据不足"}
                  """
                      .formatted(today)))
              .field("id");
      ok(jifen.post(OFFICER, PROPOSALS + "/" + id + "/submit", ""));
      once("REVIEWER", PROPOSALS + "/" + id + "/approve", "", "proposal-state");
    }
  }
}
