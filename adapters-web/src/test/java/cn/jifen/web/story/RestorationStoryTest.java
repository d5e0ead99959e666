package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A doctor with nine points of this week repairs some, and asks too early to be restored. */
class RestorationStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String BOTH = "officer 650200 OFFICER,REVIEWER";
  private static final String ELSEWHERE = "other 653100 OFFICER,REVIEWER";
  private static final String DOCTOR = "D650200000040";
  private static final String HOSPITAL = "H65020000050";
  private static final String DOCUMENTS = "/api/v1/documents/";
  private static final String CERTIFICATE = "XS-2026-000001";
  private static final String GRANTED =
      "{\"personCode\":\"" + DOCTOR + "\",\"outcome\":\"GRANTED\"}";

  private static RunningJifen jifen;
  private static LocalDate today;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("restoration").withTheProvince();
    today = jifen.get(Now.class).today();
    suspend();
    jifen
        .get(UnitOfWork.class)
        .inTransaction(
            () -> {
              jifen
                  .get(TrainingCredits.class)
                  .record(
                      List.of(
                          new TrainingCredit(
                              new CertificateNo(CERTIFICATE),
                              doctor(),
                              "医保基金使用监督管理条例",
                              today,
                              new BigDecimal("4"))),
                      jifen.get(Now.class).instant());
              return CERTIFICATE;
            });
  }

  private static PersonId doctor() {
    return jifen
        .get(People.class)
        .byCode(Set.of(new PersonCode(DOCTOR)))
        .values()
        .iterator()
        .next()
        .id();
  }

  private static void suspend() {
    String proposals = "/api/v1/decisions/proposals";
    String id =
        jifen
            .post(
                OFFICER,
                proposals,
                """
                {"number":"R-1","kind":"AGREEMENT","institution":"%s","inspection":"JC-R1","decidedOn":"%s",
                 "scores":[{"personCode":"%s","behaviour":"R-B1","clause":"35-2","responsibility":"PRIMARY","points":9}]}
                """
                    .formatted(HOSPITAL, today, DOCTOR))
            .field("id");
    assertThat(jifen.post(OFFICER, proposals + "/" + id + "/submit", "").status()).isEqualTo(200);
    assertThat(jifen.post(REVIEWER, proposals + "/" + id + "/approve", "").status()).isEqualTo(200);
    assertThat(
            jifen
                .post(
                    OFFICER,
                    "/api/v1/notices",
                    "{\"personCode\":\"" + DOCTOR + "\",\"decisionNo\":\"R-1\"}")
                .status())
        .isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static String received(String more) {
    return """
        {"personCode":"%s","institution":"%s","agreedOn":"%s","receivedOn":"%s"%s}
        """
        .formatted(DOCTOR, HOSPITAL, today, today, more);
  }

  @Test
  void aRepairIsAppliedForWithItsCertificateAndGrantedByAnother() {
    String online = received(",\"route\":\"ONLINE_LEARNING\"");
    RunningJifen.Answer unproven = jifen.post(OFFICER, "/api/v1/repairs", online);
    assertThat(unproven.status()).isEqualTo(422);
    assertThat(unproven.body()).contains("没有填写培训学时凭证", "第五十三条第（一）项");

    String proven =
        received(",\"route\":\"ONLINE_LEARNING\",\"certificate\":\"" + CERTIFICATE + "\"");
    RunningJifen.Answer applied = jifen.post(OFFICER, "/api/v1/repairs", proven);
    assertThat(applied.status()).as(applied.body()).isEqualTo(201);
    assertThat(applied.body()).contains("待审核");
    pdf(OFFICER, applied.field("form"), "REPAIR_APPLICATION");
    assertThat(jifen.post(OFFICER, "/api/v1/repairs", proven).body()).contains("该凭证已用于");

    String decision = "/api/v1/repairs/" + applied.field("id") + "/decision";
    RunningJifen.Answer own = jifen.post(BOTH, decision, GRANTED);
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.body()).contains("第六十八条");
    assertThat(jifen.post(ELSEWHERE, decision, GRANTED).status()).isEqualTo(403);
    assertThat(jifen.post(OFFICER, decision, GRANTED).status()).isEqualTo(403);
    assertThat(jifen.post(REVIEWER, decision, GRANTED.replace("GRANTED", "REFUSED")).body())
        .contains("没有填写理由");
    RunningJifen.Answer granted = jifen.post(REVIEWER, decision, GRANTED);
    assertThat(granted.status()).as(granted.body()).isEqualTo(200);
    assertThat(granted.body()).contains("\"taken\":1", "\"totalAfter\":8");
    pdf(REVIEWER, granted.field("letter"), "REPAIR_RESULT");
    assertThat(jifen.post(REVIEWER, decision, GRANTED).body()).contains("该申请已同意");

    RunningJifen.Answer list = jifen.get(OFFICER, "/api/v1/applications?personCode=" + DOCTOR);
    assertThat(list.body()).contains(CERTIFICATE, "\"used\":true", "GRANTED");
    assertThat(jifen.get(ELSEWHERE, "/api/v1/applications?personCode=" + DOCTOR).status())
        .isEqualTo(403);
  }

  @Test
  void aRestorationIsRefusedBeforeItsWindowWithTheArticle() {
    RunningJifen.Answer early = jifen.post(OFFICER, "/api/v1/restorations", received(""));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.header("content-type")).startsWith("application/problem+json");
    assertThat(early.body()).contains("restoration-before-window", "第五十四条", "起可以申请");
    RunningJifen.Answer unknown =
        jifen.post(REVIEWER, "/api/v1/restorations/1/assessment", GRANTED);
    assertThat(unknown.body()).contains("该人员没有这一申请");
  }

  /** A nurse of the province, suspended from 2026-04-16 on for two months by nine points. */
  @Test
  void aRestorationIsGrantedWithItsFormAndItsLetter() {
    String person = "\"personCode\":\"N659008000419\"";
    String area = " 659008 ";
    RunningJifen.Answer applied =
        jifen.post(
            "officer" + area + "OFFICER",
            "/api/v1/restorations",
            """
            {%s,"institution":"H65900800044","agreedOn":"%s","receivedOn":"%s","account":"参加培训4次，考试合格。"}
            """
                .formatted(person, today, today));
    assertThat(applied.status()).as(applied.body()).isEqualTo(201);
    assertThat(applied.field("account")).isEqualTo("参加培训4次，考试合格。");
    pdf("officer" + area + "OFFICER", applied.field("form"), "RESTORATION_APPLICATION");

    RunningJifen.Answer granted =
        jifen.post(
            "reviewer" + area + "REVIEWER",
            "/api/v1/restorations/" + applied.field("id") + "/assessment",
            "{" + person + ",\"outcome\":\"GRANTED\"}");
    assertThat(granted.status()).as(granted.body()).isEqualTo(200);
    assertThat(granted.body())
        .contains("\"restoredOn\":\"" + today + "\"", "NORMAL", "\"registerAnew\":false");
    String letter = granted.field("letter");
    pdf("reviewer" + area + "REVIEWER", letter, "RESTORATION_RESULT");
    assertThat(jifen.get("H65900800044" + area + "INSTITUTION", DOCUMENTS + letter).body())
        .contains("恢复评估结果通知书", "\"number\"");
  }

  private static void pdf(String actor, String document, String kind) {
    assertThat(jifen.get(actor, DOCUMENTS + document).body()).contains(kind);
    byte[] pdf = jifen.bytes(actor, DOCUMENTS + document + "/pdf");
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void anAccountOfStudyIsOfFiveHundredCharactersAtMost() {
    for (int length : new int[] {500, 501}) {
      RunningJifen.Answer answer =
          jifen.post(
              OFFICER,
              "/api/v1/restorations",
              received(",\"account\":\"%s\"".formatted("学".repeat(length))));
      assertThat(answer.status()).as("%d characters", length).isEqualTo(length > 500 ? 400 : 422);
      assertThat(answer.body().contains("/account")).isEqualTo(length > 500);
    }
  }

  @Test
  void malformedApplicationsAreToldWhatIsWrong() {
    RunningJifen.Answer wrong =
        jifen.post(OFFICER, "/api/v1/repairs", "{\"route\":\"PRAYER\",\"points\":13}");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body()).contains("/route", "/points", "/receivedOn", "/institution");
  }
}
