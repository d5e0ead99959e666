package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.port.Now;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a finding to a status, over HTTP, as an office and a settlement system see it. */
class DecisionStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String BOTH = "officer 650200 OFFICER,REVIEWER";
  private static final String ELSEWHERE = "other 653100 OFFICER,REVIEWER";
  private static final String PROVINCE = "province 650000 PROVINCE";
  private static final String SETTLEMENT = "settlement 650000 SETTLEMENT";
  private static final String PROPOSALS = "/api/v1/decisions/proposals";

  /** Registered there with a commitment, never scored. */
  private static final String DOCTOR = "D650200000040";

  private static final String HOSPITAL = "H65020000050";

  private static RunningJifen jifen;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("story").withTheProvince();
    assertThat(eligibility(DOCTOR)).contains("ELIGIBLE");
  }

  private static String eligibility(String code) {
    LocalDate today = jifen.get(Now.class).today();
    return jifen
        .get(
            SETTLEMENT, "/api/v1/eligibility/" + code + "?institution=" + HOSPITAL + "&on=" + today)
        .body();
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static String decision(String number, int points) {
    LocalDate today = jifen.get(Now.class).today();
    return """
        {"number":"%s","kind":"AGREEMENT","institution":"%s","inspection":"JC-S1","decidedOn":"%s",
         "scores":[{"personCode":"%s","behaviour":"%s-B1","clause":"35-2","responsibility":"PRIMARY","points":%d}]}
        """
        .formatted(number, HOSPITAL, today.minusDays(2), DOCTOR, number, points);
  }

  @Test
  void aDecisionIsPreviewedProposedApprovedByAnotherAndPutInForceByItsNotice() {
    RunningJifen.Answer preview = jifen.post(OFFICER, PROPOSALS + "/preview", decision("S-1", 9));
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body())
        .contains("\"permittedPoints\":[9]", "\"totalAfter\":9", "\"measure\":\"38-2\"", HOSPITAL);

    RunningJifen.Answer proposed = jifen.post(OFFICER, PROPOSALS, decision("S-1", 9));
    assertThat(proposed.status()).isEqualTo(201);
    String id = proposed.field("id");
    assertThat(jifen.post(OFFICER, PROPOSALS + "/" + id + "/submit", "").status()).isEqualTo(200);

    RunningJifen.Answer own = jifen.post(BOTH, PROPOSALS + "/" + id + "/approve", "");
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.body()).contains("不得批准本人提出或者提交的记分建议", "第六十八条");

    assertThat(jifen.post(ELSEWHERE, PROPOSALS + "/" + id + "/approve", "").status())
        .isEqualTo(403);
    assertThat(jifen.post(REVIEWER, PROPOSALS + "/" + id + "/approve", "").status()).isEqualTo(200);
    assertThat(jifen.post(REVIEWER, PROPOSALS + "/" + id + "/approve", "").status()).isEqualTo(422);
    assertThat(eligibility(DOCTOR)).contains("ELIGIBLE");

    RunningJifen.Answer notice =
        jifen.post(
            OFFICER,
            "/api/v1/notices",
            "{\"personCode\":\"" + DOCTOR + "\",\"decisionNo\":\"S-1\"}");
    assertThat(notice.status()).isEqualTo(201);
    assertThat(eligibility(DOCTOR)).contains("SUSPENDED", "第二十四条第（二）项");

    String path = "/api/v1/notices/" + notice.field("id") + "/pdf";
    assertThat(new String(jifen.bytes(OFFICER, path), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(jifen.get(OFFICER, path).header("etag"))
        .isEqualTo("\"" + notice.field("sha256") + "\"");
    assertThat(jifen.get(ELSEWHERE, path).status()).isEqualTo(403);
    assertThat(jifen.get(OFFICER, "/api/v1/files/" + DOCTOR).body()).contains("38-2", "S-1");
  }

  @Test
  void pointsThatTheClauseDoesNotPermitAreRefusedWithTheArticle() {
    RunningJifen.Answer refused = jifen.post(OFFICER, PROPOSALS, decision("S-2", 8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.header("content-type")).startsWith("application/problem+json");
    assertThat(refused.body()).contains("可记分值：9 分", "第三十五条第（二）项");
  }

  @Test
  void theFilingIsForTheProvinceAlone() {
    assertThat(jifen.get(OFFICER, "/api/v1/filings/2025").status()).isEqualTo(403);
    assertThat(jifen.get(PROVINCE, "/api/v1/filings/2025/csv").body())
        .startsWith("area,registered_people")
        .contains("TOTAL,1960,80,119,708");
  }

  @Test
  void theNoticesOfAYearAreListedPageByPageByDayOfIssue() {
    String path = "/api/v1/notices?from=2025-01-01&to=2025-12-31&limit=";
    List<String> whole = noticesIn(jifen.get(PROVINCE, path + 200).body());
    assertThat(whole).hasSizeBetween(30, 199).isSorted();
    List<String> paged = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      RunningJifen.Answer page = jifen.get(PROVINCE, path + 7 + next.get());
      paged.addAll(noticesIn(page.body()));
      next = page.optionalField("next").map(place -> "&after=" + place);
    }
    assertThat(paged).isEqualTo(whole);
  }

  /** Day of issue and id of each, as text. */
  private static List<String> noticesIn(String page) {
    List<String> days = texts(page, "\"issuedOn\":\"(.*?)\"");
    List<String> ids = texts(page, "\"id\":\"(\\d+)\"");
    assertThat(ids).hasSameSizeAs(days);
    return IntStream.range(0, ids.size()).mapToObj(i -> days.get(i) + " " + ids.get(i)).toList();
  }

  private static List<String> texts(String page, String form) {
    return Pattern.compile(form).matcher(page).results().map(found -> found.group(1)).toList();
  }

  @Test
  void whoIsNotNamedIsNotAnswered() {
    assertThat(jifen.get("", "/api/v1/institutions").status()).isEqualTo(401);
    assertThat(jifen.get("", "/api/v1/notices/verification?number=x&code=y").status())
        .isEqualTo(404);
    assertThat(jifen.get("", "/health").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"number\":1}",
        "{\"number\":\"x\",\"kind\":\"FINE\"}",
        "{\"unknown\":true}",
        "{\"number\":\"\\u0000\"}"
      })
  void malformedBodiesAreToldWhatIsWrong(String body) {
    RunningJifen.Answer answer = jifen.post(OFFICER, PROPOSALS, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("https://jifen.example/problems/")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"何明\",\"limit\":0}",
        "{\"name\":\"何明\",\"limit\":201}",
        "{\"personCode\":\"D65020000004000000000000000000000000000000\"}"
      })
  void boundsOfBodiesAreKept(String body) {
    assertThat(jifen.post(OFFICER, "/api/v1/practitioners/search", body).status()).isEqualTo(400);
  }

  @Test
  void anEmptyListIsAList() {
    assertThat(
            jifen
                .post(OFFICER, "/api/v1/practitioners/search", "{\"personCode\":\"D650200999999\"}")
                .body())
        .isEqualTo("{\"items\":[]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/eligibility/D650200000053",
        "/api/v1/eligibility/D650200000053?institution=H65020000050&on=2026-02-30",
        "/api/v1/eligibility/D650200000053?institution=H65020000050&emergency=perhaps",
        "/api/v1/eligibility/D650200000053?institution=H65020000050&day=2026-02-01",
        "/api/v1/notices/abc",
        "/api/v1/notices/99999999999999999999",
        "/api/v1/notices?limit=0",
        "/api/v1/notices?after=12",
        "/api/v1/notices?after=2026-02-30_1",
        "/api/v1/notices?from=2026-02-02&to=2026-02-01",
        "/api/v1/filings/1999",
        "/api/v1/filings/2025?edition=x",
        "/api/v1/decisions/proposals?state=GONE",
        "/api/v1/institutions?area=65",
        "/api/v1/files/%00"
      })
  void malformedQuestionsAreToldWhatIsWrong(String path) {
    RunningJifen.Answer answer = jifen.get("all 650000 OFFICER,PROVINCE,SETTLEMENT", path);
    assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
  }

  @Test
  void theDescriptionOfTheInterfaceIsServedWithItsPageFromHere() {
    assertThat(jifen.get("", "/api-docs/").body())
        .contains("swagger-ui-bundle.js")
        .doesNotContain("http");
    assertThat(jifen.get("", "/api-docs/res/swagger-ui-bundle.js").status()).isEqualTo(200);
    assertThat(jifen.get("", "/api-docs/spec/openapi.yml").body())
        .contains(
            "/api/v1/eligibility/{personCode}", "proposeDecision", "issueNotice", "freezeFiling");
  }
}
