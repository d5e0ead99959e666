package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.ledger.VerifyLedger;
import cn.jifen.application.port.Now;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person is registered twice, signs, is merged, loses the qualification: over HTTP. */
class RegistryStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String BOTH = "officer 650200 OFFICER,REVIEWER";
  private static final String SETTLEMENT = "settlement 650000 SETTLEMENT";
  private static final String HOSPITAL = "H65020000050";
  private static final String PEOPLE = "/api/v1/practitioners";
  private static final String MERGES = "/api/v1/practitioner-merges";
  private static final String FIRST = "D650200990001";
  private static final String SECOND = "D650200990002";

  private static RunningJifen jifen;
  private static LocalDate today;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("registry").withTheProvince();
    today = jifen.get(Now.class).today();
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static String made(String path, String body, String field) {
    RunningJifen.Answer answer = jifen.post(OFFICER, path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.field(field);
  }

  private static String person(String code, String passport) {
    return made(
        PEOPLE,
        """
        {"personCode":"%s","name":"欧阳𬱖","identity":{"type":"PASSPORT","number":"%s"},"category":"DOCTOR"}
        """
            .formatted(code, passport),
        "personId");
  }

  private static String eligibility(String code) {
    return jifen
        .get(
            SETTLEMENT, "/api/v1/eligibility/" + code + "?institution=" + HOSPITAL + "&on=" + today)
        .body();
  }

  @Test
  void aPersonRegisteredTwiceIsOneAndLosesTheQualificationUnderBothCodes() {
    String kept = person(FIRST, "E77000001");
    String twin = person(SECOND, "E77000002");

    String registration =
        "{\"institution\":\"%s\",\"registeredOn\":\"%s\"}".formatted(HOSPITAL, today);
    RunningJifen.Answer early =
        jifen.post(OFFICER, PEOPLE + "/" + kept + "/registrations", registration);
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("第二十条");
    RunningJifen.Answer online =
        jifen.post(
            FIRST + " 650200 PERSON",
            PEOPLE + "/" + kept + "/commitments",
            "{\"institution\":\"" + HOSPITAL + "\"}");
    assertThat(online.status()).as(online.body()).isEqualTo(201);
    made(PEOPLE + "/" + kept + "/registrations", registration, "committedOn");
    assertThat(eligibility(FIRST)).contains("ELIGIBLE");
    assertThat(eligibility(SECOND)).contains("NOT_REGISTERED");

    String pair = "{\"kept\":\"%s\",\"absorbed\":\"%s\"".formatted(kept, twin);
    made(MERGES, pair + ",\"reason\":\"照片和执业证书相同\"}", "kept");
    assertThat(jifen.post(BOTH, MERGES + "/decision", pair + ",\"approved\":true}").body())
        .contains("第六十八条");
    assertThat(jifen.post(REVIEWER, MERGES + "/decision", pair + ",\"approved\":true}").status())
        .isEqualTo(200);
    assertThat(eligibility(SECOND)).contains("ELIGIBLE");

    String losses = PEOPLE + "/" + twin + "/qualification-losses";
    String loss =
        "{\"institution\":\"%s\",\"lostOn\":\"%s\",\"how\":\"%s\",\"reason\":\"卫生健康部门通知\"}";
    assertThat(jifen.post(OFFICER, losses, loss.formatted(HOSPITAL, today, "REVOKED")).body())
        .contains("第三十六条第（二）项");
    String order = made(losses, loss.formatted(HOSPITAL, today, "SUSPENDED"), "orderId");
    RunningJifen.Answer decided =
        jifen.post(REVIEWER, losses + "/" + order + "/decision", "{\"approved\":true}");
    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    assertThat(eligibility(FIRST)).contains("TERMINATED");
    assertThat(eligibility(SECOND)).contains("TERMINATED");
    assertThat(jifen.get(VerifyLedger.class).verify())
        .isInstanceOf(VerifyLedger.Result.Sound.class);

    String revocation = losses + "/" + order + "/revocation";
    made(revocation, "{\"reason\":\"系同名人员\"}", "orderId");
    RunningJifen.Answer revoked =
        jifen.post(REVIEWER, revocation + "/decision", "{\"approved\":true}");
    assertThat(revoked.status()).as(revoked.body()).isEqualTo(200);
    assertThat(jifen.get(OFFICER, "/api/v1/documents/" + revoked.field("documentId")).body())
        .contains("撤销或者变更处理通知书", HOSPITAL);
    assertThat(eligibility(FIRST)).contains("ELIGIBLE");

    made(MERGES + "/split", pair + ",\"reason\":\"系孪生兄弟\"}", "kept");
    assertThat(
            jifen.post(REVIEWER, MERGES + "/split/decision", pair + ",\"approved\":true}").status())
        .isEqualTo(200);
    assertThat(eligibility(SECOND)).contains("NOT_REGISTERED");
    assertThat(jifen.get(VerifyLedger.class).verify())
        .isInstanceOf(VerifyLedger.Result.Sound.class);
  }
}
