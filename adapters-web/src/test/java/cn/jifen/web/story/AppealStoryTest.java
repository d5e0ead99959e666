package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.port.Now;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a notice over an appeal with a stay to its decision, and to the judgment after it. */
class AppealStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REGION = "region 650000 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String JUDGE = "judge 650200 REVIEWER";
  private static final String ELSEWHERE = "other 653100 OFFICER,REVIEWER";
  private static final String DEPARTMENT = "department 650200 ADMINISTRATION";
  private static final String SETTLEMENT = "settlement 650000 SETTLEMENT";
  private static final String PROPOSALS = "/api/v1/decisions/proposals";

  /** Registered there with a commitment, never scored. */
  private static final String DOCTOR = "D650200000040";

  private static final String HOSPITAL = "H65020000050";

  private static RunningJifen jifen;
  private static LocalDate today;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("appeal").withTheProvince();
    today = jifen.get(Now.class).today();
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static String eligibility() {
    String query = "?institution=" + HOSPITAL + "&on=" + today;
    return jifen.get(SETTLEMENT, "/api/v1/eligibility/" + DOCTOR + query).body();
  }

  private static RunningJifen.Answer ok(RunningJifen.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer;
  }

  /** Nine points for one violation, approved and notified. */
  private static RunningJifen.Answer notified(String number) {
    String decision =
        """
        {"number":"%s","kind":"AGREEMENT","institution":"%s","inspection":"JC-A1","decidedOn":"%s",
         "scores":[{"personCode":"%s","behaviour":"%s-B1","clause":"35-2","responsibility":"PRIMARY","points":9}]}
        """
            .formatted(number, HOSPITAL, today, DOCTOR, number);
    approved(ok(jifen.post(OFFICER, PROPOSALS, decision)).field("id"));
    return ok(
        jifen.post(
            OFFICER,
            "/api/v1/notices",
            "{\"personCode\":\"" + DOCTOR + "\",\"decisionNo\":\"" + number + "\"}"));
  }

  private static void approved(String proposal) {
    ok(jifen.post(OFFICER, PROPOSALS + "/" + proposal + "/submit", ""));
    ok(jifen.post(REVIEWER, PROPOSALS + "/" + proposal + "/approve", ""));
  }

  private static String submission(String notice, boolean sealed) {
    return """
        {"noticeId":"%s","by":"PERSON","receivedOn":"%s","signed":true,"sealed":%s,"grounds":"责任认定有误"}
        """
        .formatted(notice, today, sealed);
  }

  private static String step(String text) {
    return "{\"on\":\"" + today + "\",\"text\":\"" + text + "\"}";
  }

  @Test
  void anAppealIsHeardStayedDecidedAndFollowedByAJudgment() {
    RunningJifen.Answer notice = notified("A-1");
    String person = "/api/v1/practitioners/" + notice.field("personId");
    String appeals = person + "/appeals";
    assertThat(eligibility()).contains("SUSPENDED");

    RunningJifen.Answer unsealed =
        jifen.post(OFFICER, appeals, submission(notice.field("id"), false));
    assertThat(unsealed.status()).isEqualTo(422);
    assertThat(unsealed.body()).contains("第四十八条", "定点医药机构盖章");
    String admissible = submission(notice.field("id"), true);
    assertThat(jifen.post(ELSEWHERE, appeals, admissible).status()).isEqualTo(403);
    RunningJifen.Answer received = ok(jifen.post(OFFICER, appeals, admissible));
    assertThat(received.body()).contains("\"stage\":\"RECEIVED\"", "answerBy");
    String appeal = appeals + "/" + received.field("id");

    String stay = person + "/notices/" + notice.field("id") + "/stay";
    ok(
        jifen.post(
            OFFICER,
            stay + "/proposal",
            "{\"change\":\"BEGIN\",\"day\":\"" + today + "\",\"reason\":\"证据存疑\"}"));
    ok(jifen.post(JUDGE, stay + "/grant", ""));
    assertThat(eligibility()).contains("ELIGIBLE");

    ok(jifen.post(OFFICER, appeal + "/explanation", step("依据第三十五条第（二）项")));
    assertThat(jifen.get(DEPARTMENT, person + "/file").body()).contains("没有移交本部门", "第四十九条");
    ok(jifen.post(OFFICER, appeal + "/escalation", step("仍不同意")));
    assertThat(ok(jifen.get(DEPARTMENT, person + "/file")).body()).contains("A-1", "责任认定有误");
    ok(jifen.get(DEPARTMENT, "/api/v1/notices/" + notice.field("id") + "/pdf"));
    ok(jifen.get(DEPARTMENT, person + "/attachments"));
    ok(
        jifen.post(
            DEPARTMENT,
            appeal + "/appraisal",
            "{\"on\":\"" + today + "\",\"body\":\"自治区医学会\",\"question\":\"是否超量\"}"));
    String upheld = "{\"outcome\":\"UPHELD\",\"reason\":\"认定无误\"}";
    assertThat(jifen.post(DEPARTMENT, appeal + "/decision", upheld).body()).contains("第五十条");
    ok(jifen.post(DEPARTMENT, appeal + "/appraisal-result", step("未超量")));
    RunningJifen.Answer agency = jifen.post(JUDGE, appeal + "/decision", upheld);
    assertThat(agency.status()).isEqualTo(422);
    assertThat(agency.body()).contains("第四十九条");
    assertThat(ok(jifen.post(DEPARTMENT, appeal + "/decision", upheld)).body())
        .contains("\"outcome\":\"UPHELD\"", "认定无误");
    assertThat(eligibility()).contains("SUSPENDED");
    assertThat(jifen.get(DEPARTMENT, appeals).body()).contains("\"stage\":\"DECIDED\"");
    assertThat(jifen.post(DEPARTMENT, appeal + "/decision", upheld).body()).contains("已办结");

    String judgment =
        """
        {"decisionNo":"A-1","kind":"ANNULLED","instrument":"（2026）新02行终8号","on":"%s","reason":"主要证据不足"}
        """
            .formatted(today);
    RunningJifen.Answer change = ok(jifen.post(OFFICER, PROPOSALS + "/parent-changes", judgment));
    assertThat(change.body())
        .contains("\"statusBefore\":\"SUSPENDED\"", "\"statusAfter\":\"NORMAL\"", "9 分 → 0 分");
    approved(change.field("id"));
    assertThat(eligibility()).contains("ELIGIBLE");
    assertThat(jifen.get(OFFICER, "/api/v1/decisions?number=A-1").body())
        .contains("ANNULLED", "（2026）新02行终8号");
    assertThat(jifen.get(REGION, "/api/v1/decisions?number=A-9").status()).isEqualTo(404);
    RunningJifen.Answer again = jifen.post(OFFICER, PROPOSALS + "/parent-changes", judgment);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("已被撤销");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"noticeId\":\"x\"}",
        "{\"noticeId\":\"1\",\"by\":\"NOBODY\",\"receivedOn\":\"2026-02-30\",\"grounds\":\"有误\"}",
        "{\"outcome\":\"CHANGED\",\"reason\":\"有误\",\"scores\":[{\"scoreId\":\"1\",\"instead\":{\"clause\":\"99\",\"responsibility\":\"PRIMARY\",\"points\":1}}]}"
      })
  void malformedBodiesAreToldWhatIsWrong(String body) {
    for (String path :
        new String[] {"/appeals", "/appeals/1/decision", "/notices/1/stay/proposal"}) {
      RunningJifen.Answer answer = jifen.post(OFFICER, "/api/v1/practitioners/1" + path, body);
      assertThat(answer.status()).as(path + answer.body()).isEqualTo(400);
      assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }
  }

  @Test
  void whatDoesNotExistIsRefusedInChinese() {
    RunningJifen.Answer notice =
        jifen.post(REGION, "/api/v1/practitioners/1/appeals", submission("999999", true));
    assertThat(notice.status()).isEqualTo(422);
    assertThat(notice.body()).contains("没有这一处理通知书");
    RunningJifen.Answer appeal =
        jifen.post(REGION, "/api/v1/practitioners/1/appeals/999999/explanation", step("依据第三十五条"));
    assertThat(appeal.status()).isEqualTo(422);
    assertThat(appeal.body()).contains("没有这一申诉");
    assertThat(jifen.get(OFFICER, "/api/v1/practitioners/abc/appeals").status()).isEqualTo(404);
    assertThat(jifen.get(SETTLEMENT, "/api/v1/practitioners/1/appeals").status()).isEqualTo(403);
  }

  @Test
  void everyStepIsInTheDescriptionOfTheInterface() {
    assertThat(jifen.get("", "/api-docs/spec/openapi.yml").body())
        .contains(
            "receiveAppeal",
            "listAppeals",
            "explainScore",
            "withdrawAppeal",
            "escalateAppeal",
            "orderAppraisal",
            "recordAppraisal",
            "decideAppeal",
            "proposeStay",
            "grantStay",
            "endStay",
            "proposeParentChange",
            "getDecision");
  }
}
