package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.ledger.VerifyLedger;
import cn.jifen.application.port.Now;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the issue of a notice to its marks and the check of the register, over HTTP. */
class NoticeStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String ELSEWHERE = "other 653100 OFFICER";
  private static final String HOSPITAL = "H65020000050 650200 INSTITUTION";
  private static final String OTHER_HOSPITAL = "H65020000051 650200 INSTITUTION";
  private static final String SETTLEMENT = "settlement 650000 SETTLEMENT";
  private static final String PROPOSALS = "/api/v1/decisions/proposals";

  /** Registered there with a commitment, never scored. */
  private static final String DOCTOR = "D650200000040";

  private static RunningJifen jifen;
  private static LocalDate today;
  private static String notice;

  @BeforeAll
  static void aNoticeIsIssued() {
    jifen = new RunningJifen("notice-story").withTheProvince();
    today = jifen.get(Now.class).today();
    String id =
        jifen
            .post(
                OFFICER,
                PROPOSALS,
                """
                {"number":"N-1","kind":"AGREEMENT","institution":"H65020000050","inspection":"JC-N1",
                 "decidedOn":"%s","scores":[{"personCode":"%s","behaviour":"N-1-B1","clause":"35-2",
                 "responsibility":"PRIMARY","points":9}]}
                """
                    .formatted(today.minusDays(2), DOCTOR))
            .field("id");
    assertThat(jifen.post(OFFICER, PROPOSALS + "/" + id + "/submit", "").status()).isEqualTo(200);
    assertThat(jifen.post(REVIEWER, PROPOSALS + "/" + id + "/approve", "").status()).isEqualTo(200);
    assertThat(marks(HOSPITAL).body()).doesNotContain(DOCTOR);
    notice =
        jifen
            .post(
                OFFICER,
                "/api/v1/notices",
                "{\"personCode\":\"" + DOCTOR + "\",\"decisionNo\":\"N-1\"}")
            .field("id");
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static RunningJifen.Answer marks(String actor) {
    return jifen.get(actor, "/api/v1/institutions/H65020000050/marks?limit=200");
  }

  private static RunningJifen.Answer step(String actor, String kind, String body) {
    return jifen.post(actor, "/api/v1/notices/" + notice + "/" + kind, body);
  }

  private static String delivery(String to, LocalDate on) {
    return """
        {"to":"%s","method":"DIRECT","on":"%s","place":"解放路50号","deliveredBy":["王执法","李经办"],
         "receivedBy":"赵收发"}
        """
        .formatted(to, on);
  }

  private static String talk(LocalDate on) {
    return """
        {"on":"%s","time":"10:30","place":"医务科","speakers":["周主任"],"recorder":"吴干事",
         "reminders":["合理诊疗"],"statement":"已知悉","promises":["参加培训"]}
        """
        .formatted(on);
  }

  @Test
  void aNoticeIsDeliveredTalkedAboutMaintainedMarkedAndChecked() {
    theStatusHoldsAtOnce();
    theNoticeGoesToTheInstitutionAndByItToThePerson();
    theInstitutionTalksTrainsAndConfirms();
    theProgressIsShownToThoseConcerned();
    aMistakenDeliveryIsCorrectedWithFourEyes();
    assertThat(jifen.get(VerifyLedger.class).verify())
        .isInstanceOf(VerifyLedger.Result.Sound.class);
  }

  private static void theStatusHoldsAtOnce() {
    assertThat(
            jifen
                .get(
                    SETTLEMENT,
                    "/api/v1/eligibility/" + DOCTOR + "?institution=H65020000050&on=" + today)
                .body())
        .contains("SUSPENDED");
    assertThat(marks(HOSPITAL).body()).contains(DOCTOR, "暂停医保支付资格", "不影响其依法执业");
    assertThat(marks(OTHER_HOSPITAL).status()).isEqualTo(403);
    assertThat(marks(ELSEWHERE).status()).isEqualTo(403);
    assertThat(marks(SETTLEMENT).status()).isEqualTo(403);
  }

  private static void theNoticeGoesToTheInstitutionAndByItToThePerson() {
    RunningJifen.Answer early = step(HOSPITAL, "deliveries", delivery("PERSON", today));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("还没有登记送达机构", "第四十六条");
    assertThat(step(ELSEWHERE, "deliveries", delivery("INSTITUTION", today)).status())
        .isEqualTo(403);
    assertThat(step(HOSPITAL, "deliveries", delivery("INSTITUTION", today)).status())
        .isEqualTo(403);
    RunningJifen.Answer first = step(OFFICER, "deliveries", delivery("INSTITUTION", today));
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.body()).contains("\"late\":false", "appealUntil", "dueOn");
    String pdf = "/api/v1/documents/" + first.field("receiptId") + "/pdf";
    assertThat(new String(jifen.bytes(HOSPITAL, pdf), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(jifen.get(OTHER_HOSPITAL, pdf).status()).isEqualTo(403);
    RunningJifen.Answer again = step(OFFICER, "deliveries", delivery("INSTITUTION", today));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("已于 " + today + " 以直接送达方式送达定点医药机构");
    assertThat(step(HOSPITAL, "deliveries", delivery("PERSON", today)).status()).isEqualTo(201);
  }

  private static void theInstitutionTalksTrainsAndConfirms() {
    RunningJifen.Answer talked = step(HOSPITAL, "talks", talk(today));
    assertThat(talked.status()).as(talked.body()).isEqualTo(201);
    assertThat(jifen.get(HOSPITAL, "/api/v1/documents/" + talked.field("documentId")).body())
        .contains("TALK_RECORD");
    assertThat(step(HOSPITAL, "talks", talk(today)).status()).isEqualTo(422);
    String training = "{\"on\":\"" + today + "\",\"subject\":\"基金监管条例\",\"hours\":4}";
    assertThat(step(HOSPITAL, "trainings", training).status()).isEqualTo(201);
    String confirmation = "{\"on\":\"" + today + "\"}";
    assertThat(step(OFFICER, "confirmations", confirmation).status()).isEqualTo(403);
    assertThat(step(HOSPITAL, "confirmations", confirmation).status()).isEqualTo(201);
    assertThat(step(HOSPITAL, "confirmations", confirmation).body()).contains("每家机构对一份通知书只确认一次");
  }

  private static void theProgressIsShownToThoseConcerned() {
    String path = "/api/v1/notices/" + notice + "/progress";
    assertThat(jifen.get(OFFICER, path).body())
        .contains("送达定点医药机构", "送达相关责任人员", "机构谈话提醒", "学习培训：基金监管条例，4学时", "确认维护状态")
        .doesNotContain("周主任");
    assertThat(jifen.get(HOSPITAL, path).status()).isEqualTo(200);
    assertThat(jifen.get(ELSEWHERE, path).status()).isEqualTo(403);
    assertThat(jifen.get("region 650000 OFFICER", "/api/v1/notices/1/progress").status())
        .isEqualTo(404);
  }

  private static void aMistakenDeliveryIsCorrectedWithFourEyes() {
    String path = "/api/v1/notices/" + notice + "/delivery-corrections";
    String wrong =
        """
        {"to":"PERSON","reason":"本人拒收，误登记为直接送达","right":{"to":"PERSON",
         "method":"LEFT_BEHIND","on":"%s","place":"医务科","deliveredBy":["王执法"],
         "refusalReason":"拒绝签字","witnesses":["赵收发"]}}
        """
            .formatted(today);
    assertThat(jifen.post(HOSPITAL, path, wrong).status()).isEqualTo(403);
    assertThat(jifen.post(ELSEWHERE, path, wrong).status()).isEqualTo(403);
    RunningJifen.Answer proposed = jifen.post(OFFICER, path, wrong);
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    assertThat(proposed.body()).contains("WAITING", "appealUntilAfter", "直接送达", "留置送达");
    assertThat(jifen.post(OFFICER, path, wrong).body()).contains("另有一项更正等待复核");
    String approve = path + "/" + proposed.field("id") + "/approve";
    assertThat(jifen.post("officer 650200 REVIEWER", approve, "").body()).contains("批准人与经办人是同一人");
    RunningJifen.Answer approved = jifen.post(REVIEWER, approve, "");
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(approved.body()).contains("APPROVED", "已更正");
    assertThat(jifen.post(REVIEWER, approve, "").status()).isEqualTo(422);
    assertThat(jifen.get(REVIEWER, path).body()).contains("赵收发", "APPROVED");
    assertThat(jifen.get(HOSPITAL, path).status()).isEqualTo(403);
    bothDeliveriesStandInTheFile(approved);
  }

  private static void bothDeliveriesStandInTheFile(RunningJifen.Answer approved) {
    String file = jifen.get(OFFICER, "/api/v1/files/" + DOCTOR).body();
    assertThat(file)
        .contains("该送达登记已更正", "\"corrected\":true", "以留置送达方式向相关责任人员送达", "批准更正处理通知书")
        .doesNotContain("赵收发");
    String documents = jifen.get(OFFICER, "/api/v1/practitioners/" + DOCTOR + "/documents").body();
    String receipt = approved.body().replaceAll("(?s).*\"receiptId\":\"(\\d+)\".*", "$1");
    assertThat(documents).contains("\"replacedBy\":\"" + receipt + "\"", "replacedOn");
    assertThat(
            new String(
                jifen.bytes(OFFICER, "/api/v1/documents/" + receipt + "/pdf"),
                0,
                5,
                StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void whatTheCheckFindsIsOrderedToBeCorrected() {
    String findings = "/api/v1/verification/findings?defect=QUALIFICATION_UNKNOWN&limit=1";
    RunningJifen.Answer found = jifen.get(OFFICER, findings);
    assertThat(found.body()).contains("医师未登记执业范围", "第二十六条", "\"next\":\"");
    assertThat(jifen.get(OFFICER, findings + "&after=" + found.field("next")).body())
        .doesNotContain(found.field("key"));
    String person = found.field("personId");
    String institution = found.field("institutionCode");
    String about = "{\"personId\":\"%s\",\"institution\":\"%s\",\"defect\":\"%s\",\"%s\":\"%s\"}";
    String order =
        about.formatted(person, institution, "QUALIFICATION_UNKNOWN", "dueOn", today.plusDays(3));
    assertThat(jifen.post(ELSEWHERE, "/api/v1/verification/demands", order).status())
        .isEqualTo(403);
    assertThat(jifen.post(OFFICER, "/api/v1/verification/demands", order).status()).isEqualTo(201);
    assertThat(jifen.post(OFFICER, "/api/v1/verification/demands", order).body())
        .contains("已于 " + today + " 责成整改");
    assertThat(jifen.get(OFFICER, "/api/v1/verification/demands").body())
        .contains(institution, "\"overdue\":false");
    RunningJifen.Answer done =
        jifen.post(
            OFFICER,
            "/api/v1/verification/corrections",
            about.formatted(person, institution, "QUALIFICATION_UNKNOWN", "on", today));
    assertThat(done.status()).isEqualTo(422);
    assertThat(done.body()).contains("核查仍然发现", "第五十八条");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deliveries|{}",
        "deliveries|{\"to\":\"NOBODY\"}",
        "talks|{\"on\":\"2026-01-01\"}",
        "trainings|{\"on\":\"2026-01-01\",\"subject\":\"x\",\"hours\":0}",
        "confirmations|{\"on\":\"2026-02-30\"}",
        "confirmations|[]",
        "delivery-corrections|{}",
        "delivery-corrections|{\"to\":\"PERSON\",\"reason\":\"错\",\"right\":{}}",
        "delivery-corrections/1/return|{}"
      })
  void malformedStepsAreToldWhatIsWrong(String kind, String body) {
    RunningJifen.Answer answer = step("all 650000 OFFICER,INSTITUTION", kind, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/verification/findings",
        "/api/v1/verification/findings?defect=ALL",
        "/api/v1/verification/findings?defect=COMMITMENT_MISSING&after=x",
        "/api/v1/verification/findings?defect=COMMITMENT_MISSING&area=650200&institution=H65020000050",
        "/api/v1/verification/demands?area=65",
        "/api/v1/institutions/H65020000050/marks?after=x",
        "/api/v1/notices/abc/progress"
      })
  void malformedQuestionsAreToldWhatIsWrong(String path) {
    RunningJifen.Answer answer = jifen.get("all 650000 OFFICER,PROVINCE", path);
    assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    assertThat(step(HOSPITAL, "talks", talk(today).replace("10:30", "25:00")).body())
        .contains("/time", "应为 00:00 至 23:59 的时间");
  }
}
