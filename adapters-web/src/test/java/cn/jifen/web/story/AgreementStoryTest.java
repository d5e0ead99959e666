package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.agreements.RecordAgreement;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hospital's agreement is suspended; one doctor is responsible, the others are not. */
class AgreementStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String JUDGE = "judge 650200 REVIEWER";
  private static final String BOTH = "officer 650200 OFFICER,REVIEWER";
  private static final String ELSEWHERE = "other 653100 OFFICER,REVIEWER";
  private static final String SETTLEMENT = "settlement 650000 SETTLEMENT";
  private static final String DOCTOR = "D650200000040";
  private static final String HOSPITAL = "H65020000050";
  private static final String LINKED = "/api/v1/institutions/" + HOSPITAL + "/linked-measures";

  private static RunningJifen jifen;
  private static LocalDate today;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("agreements").withTheProvince();
    today = jifen.get(Now.class).today();
    suspendTheAgreement();
  }

  /** The running agreement ends today, and a suspension of two months begins. */
  private static void suspendTheAgreement() {
    InstitutionCode code = new InstitutionCode(HOSPITAL);
    Agreement running =
        jifen
            .get(UnitOfWork.class)
            .inTransaction(() -> jifen.get(Agreements.class).of(List.of(code)).get(code))
            .stream()
            .filter(agreement -> agreement.period().covers(today))
            .findFirst()
            .orElseThrow();
    recorded(new Agreement(code, running.state(), Period.between(running.period().from(), today)));
    recorded(
        new Agreement(code, AgreementState.SUSPENDED, Period.between(today, today.plusMonths(2))));
  }

  private static void recorded(Agreement agreement) {
    Actor officer =
        new Actor(new UserId("officer"), new OfficeCode("650200"), Set.of(Role.OFFICER));
    Act act =
        new Act(officer, jifen.get(Now.class).instant(), "agreement-" + agreement.period().from());
    assertThat(jifen.get(RecordAgreement.class).record(act, agreement))
        .isInstanceOf(RecordAgreement.Result.Recorded.class);
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static String file() {
    return jifen.get(OFFICER, "/api/v1/files/" + DOCTOR).body();
  }

  private static String proposal(LocalDate from) {
    return """
        {"agreementFrom":"%s","decisionNo":"克医保协〔2026〕1号","decidedOn":"%s",
         "people":[{"personCode":"%s","responsibility":"PRIMARY","finding":"虚开检查项目"}]}
        """
        .formatted(from, today.minusDays(1), DOCTOR);
  }

  @Test
  void theResponsibleDoctorFollowsTheAgreementUntilTheMeasureIsRevoked() {
    assertThat(jifen.post(ELSEWHERE, LINKED, proposal(today)).status()).isEqualTo(403);
    RunningJifen.Answer noState = jifen.post(OFFICER, LINKED, proposal(today.plusDays(1)));
    assertThat(noState.status()).isEqualTo(422);
    assertThat(noState.body()).contains("第三十七条");

    RunningJifen.Answer proposed = jifen.post(OFFICER, LINKED, proposal(today));
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    String path = LINKED + "/" + proposed.field("id");
    RunningJifen.Answer own = jifen.post(BOTH, path + "/approve", "{}");
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.body()).contains("第六十八条");

    RunningJifen.Answer approved = jifen.post(REVIEWER, path + "/approve", "{}");
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(approved.body()).contains("\"firstDay\":\"" + today + "\"");
    String pdf = "/api/v1/documents/" + approved.field("documentId") + "/pdf";
    assertThat(new String(jifen.bytes(OFFICER, pdf), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(file()).contains("37-1", "SUSPENDED");
    assertThat(jifen.get(OFFICER, LINKED).body()).contains("已批准", "\"revoked\":false");
    assertThat(jifen.post(REVIEWER, path + "/approve", "{}").status()).isEqualTo(422);

    String facts =
        jifen
            .get(
                HOSPITAL + " 650200 INSTITUTION",
                "/api/v1/institutions/" + HOSPITAL + "/assessment?year=" + today.getYear())
            .body();
    assertThat(facts)
        .contains("registeredPeople", "SUSPENDED")
        .as("the notice was not delivered yet")
        .doesNotContain("STATUS_NOT_MAINTAINED");

    passedOn();
    theAgreementIsSuspendedForLonger(approved.field("documentId"));
    String why =
        "{\"personCode\":\"%s\",\"reason\":\"协议经复查恢复\",\"proposedBy\":\"officer\"}"
            .formatted(DOCTOR);
    RunningJifen.Answer revoked = jifen.post(REVIEWER, path + "/revoke", why);
    assertThat(revoked.status()).as(revoked.body()).isEqualTo(200);
    assertThat(revoked.body()).contains("NORMAL");
    assertThat(jifen.get(OFFICER, LINKED).body()).contains("\"revoked\":true");
    delivered(revoked.field("documentId"), false);
    assertThat(file()).contains("出具撤销或者变更处理通知书", "撤销不以记分为依据的处理措施");
    passedOn();
    assertThat(file()).as("taken back where it was told").contains("向行业主管部门更正此前的通报，涉及不以记分为依据的措施1项");
  }

  /**
   * The register gets another end: proposed, approved, told by a letter, the old one stays visible.
   */
  private static void theAgreementIsSuspendedForLonger(String first) {
    LocalDate end = today.plusMonths(3);
    recorded(
        new Agreement(
            new InstitutionCode(HOSPITAL), AgreementState.SUSPENDED, Period.between(today, end)));
    RunningJifen.Answer proposed = jifen.post(OFFICER, LINKED, proposal(today));
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    RunningJifen.Answer approved =
        jifen.post(REVIEWER, LINKED + "/" + proposed.field("id") + "/approve", "{}");
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    String letter = approved.field("documentId");
    assertThat(letter).isNotEqualTo(first);
    assertThat(jifen.get(OFFICER, "/api/v1/documents/" + letter).body()).contains("撤销或者变更处理通知书");
    assertThat(file()).contains("替代已撤销的措施", end.minusDays(1).getYear() + "年");
    assertThat(jifen.post(OFFICER, LINKED, proposal(today)).body())
        .contains("person-linked-already");
    delivered(letter, true);
    anAppealShortensItToTheRegister(letter);
  }

  /** The person objects; the register has an earlier end by now, and no other can be decided. */
  private static void anAppealShortensItToTheRegister(String notice) {
    LocalDate end = today.plusMonths(1);
    recorded(
        new Agreement(
            new InstitutionCode(HOSPITAL), AgreementState.SUSPENDED, Period.between(today, end)));
    String appeals = "/api/v1/practitioners/" + person() + "/appeals";
    RunningJifen.Answer received =
        jifen.post(
            OFFICER,
            appeals,
            """
            {"noticeId":"%s","by":"PERSON","receivedOn":"%s","signed":true,"sealed":true,"grounds":"中止已变更"}
            """
                .formatted(notice, today));
    assertThat(received.status()).as(received.body()).isEqualTo(201);
    String decision = appeals + "/" + received.field("id") + "/decision";
    RunningJifen.Answer other = jifen.post(JUDGE, decision, shortened(end.minusDays(1)));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body()).contains("第三十七条", end.toString());
    RunningJifen.Answer decided = jifen.post(JUDGE, decision, shortened(end));
    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    assertThat(file()).contains("\"termEndsBefore\":\"" + end + "\"");
  }

  private static String shortened(LocalDate end) {
    return "{\"outcome\":\"CHANGED\",\"reason\":\"协议中止已变更\",\"orderEndsBefore\":\"%s\"}"
        .formatted(end);
  }

  private static String person() {
    PersonCode code = new PersonCode(DOCTOR);
    return jifen
        .get(UnitOfWork.class)
        .inTransaction(
            () -> jifen.get(People.class).byCode(Set.of(code)).get(code).id().toString());
  }

  private static void delivered(String letter, boolean appealable) {
    RunningJifen.Answer delivered =
        jifen.post(
            OFFICER,
            "/api/v1/notices/" + letter + "/deliveries",
            "{\"to\":\"INSTITUTION\",\"method\":\"DIRECT\",\"on\":\"%s\",\"place\":\"院办\"}"
                .formatted(today));
    assertThat(delivered.status()).as(delivered.body()).isEqualTo(201);
    assertThat(delivered.body().contains("appealUntil")).isEqualTo(appealable);
    assertThat(delivered.body()).contains("dueOn");
  }

  private static void passedOn() {
    String letter =
        """
        {"area":"650200","regulator":"HEALTH","addressee":"克拉玛依市卫生健康委员会","from":"%s","to":"%s"}
        """
            .formatted(today, today);
    RunningJifen.Answer issued = jifen.post(OFFICER, "/api/v1/transfer-letters", letter);
    assertThat(issued.status()).as(issued.body()).isEqualTo(201);
    String pdf = "/api/v1/documents/" + issued.field("documentId") + "/pdf";
    assertThat(new String(jifen.bytes(OFFICER, pdf), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    RunningJifen.Answer again = jifen.post(OFFICER, "/api/v1/transfer-letters", letter);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("第六十四条");
  }

  @Test
  void theWatchOfArticle39IsAListWithBothFigures() {
    String path = "/api/v1/half-watch/2026";
    RunningJifen.Answer list = jifen.get("province 650000 PROVINCE", path + "?limit=200");
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body()).startsWith("{\"items\":[");
    RunningJifen.Answer below =
        jifen.post(
            OFFICER,
            path + "/" + HOSPITAL + "/confirm",
            "{\"times\":1,\"people\":2,\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(today, today.plusDays(9)));
    assertThat(below.status()).isEqualTo(422);
    assertThat(below.body()).contains("第三十九条", "未达到50%");
    assertThat(jifen.post(REVIEWER, path + "/" + HOSPITAL + "/suspend", "").status())
        .isEqualTo(422);
    assertThat(jifen.post(ELSEWHERE, path + "/" + HOSPITAL + "/suspend", "").status())
        .isEqualTo(403);
    assertThat(jifen.get(SETTLEMENT, path).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"people\":[]}", "{\"unknown\":1}"})
  void malformedBodiesAreToldWhatIsWrong(String body) {
    for (String path :
        List.of(LINKED, "/api/v1/transfer-letters", "/api/v1/half-watch/2026/H1/confirm")) {
      RunningJifen.Answer answer = jifen.post(OFFICER, path, body);
      assertThat(answer.status()).as(path + answer.body()).isEqualTo(400);
      assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/half-watch/1999",
        "/api/v1/half-watch/2026?limit=0",
        "/api/v1/institutions/H65020000050/assessment",
        "/api/v1/institutions/H65020000050/assessment?year=26",
        "/api/v1/institutions/nobody/assessment?year=2026",
        "/api/v1/institutions/nobody/linked-measures"
      })
  void malformedQuestionsAreToldWhatIsWrong(String path) {
    RunningJifen.Answer answer = jifen.get(OFFICER, path);
    assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
  }
}
