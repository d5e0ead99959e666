package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.ledger.DerivedTables;
import cn.jifen.application.port.Now;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work queue of an office over HTTP: a term runs, moves with the calendar, and is done. */
class DeadlineStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String ELSEWHERE = "other 653100 OFFICER";
  private static final String PROVINCE = "province 650000 PROVINCE";
  private static final String SETTLEMENT = "settlement 650000 SETTLEMENT";
  private static final String HOSPITAL = "H65020000050";
  private static final String OWN_HOSPITAL = HOSPITAL + " 650200 INSTITUTION";
  private static final String OTHER_HOSPITAL = "H65310000001 653100 INSTITUTION";
  private static final String DOCTOR = "D650200000040";
  private static final String QUEUE = "/api/v1/deadlines";
  private static final String NOTICES_DUE = QUEUE + "?kind=ISSUE_NOTICE&area=650200";

  private static RunningJifen jifen;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("deadlines").withTheProvince();
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static void decided(String number) {
    LocalDate today = jifen.get(Now.class).today();
    String draft =
        """
        {"number":"%s","kind":"AGREEMENT","institution":"%s","inspection":"JC-%s","decidedOn":"%s",
         "scores":[{"personCode":"%s","behaviour":"%s-B1","clause":"33-3","responsibility":"PRIMARY","points":3}]}
        """
            .formatted(number, HOSPITAL, number, today, DOCTOR, number);
    String proposals = "/api/v1/decisions/proposals";
    String id = jifen.post(OFFICER, proposals, draft).field("id");
    jifen.post(OFFICER, proposals + "/" + id + "/submit", "");
    assertThat(jifen.post(REVIEWER, proposals + "/" + id + "/approve", "").status()).isEqualTo(200);
  }

  private static String calendar(String region, String date) {
    return """
        {"region":"%s","source":"放假通知","days":[{"date":"%s","kind":"OFF"}]}
        """
        .formatted(region, date);
  }

  @Test
  void aNoticeIsDueMovesWithTheCalendarAndIsDone() {
    decided("Q-1");
    RunningJifen.Answer due = jifen.get(OFFICER, NOTICES_DUE + "&institution=" + HOSPITAL);
    assertThat(due.status()).isEqualTo(200);
    assertThat(due.body())
        .contains("\"caseNumber\":\"Q-1\"", "\"state\":\"RUNNING\"", "第四十条", "经办机构")
        .contains("\"daysLeft\":5");
    assertThat(jifen.get(OWN_HOSPITAL, QUEUE).body()).contains("Q-1");
    assertThat(jifen.get(OTHER_HOSPITAL, QUEUE).body()).doesNotContain("Q-1");
    assertThat(jifen.get(PROVINCE, NOTICES_DUE + "&dueWithin=5").body()).contains("Q-1");
    assertThat(jifen.get(PROVINCE, NOTICES_DUE + "&dueWithin=4").body()).doesNotContain("Q-1");

    String before = due.field("dueOn");
    RunningJifen.Answer entered =
        jifen.post(PROVINCE, "/api/v1/calendars", calendar("653100", before));
    assertThat(entered.status()).isEqualTo(200);
    assertThat(entered.body()).doesNotContain("Q-1");
    RunningJifen.Answer moved =
        jifen.post(PROVINCE, "/api/v1/calendars", calendar("650200", before));
    assertThat(moved.body()).contains("\"caseNumber\":\"Q-1\"", "\"from\":\"" + before + "\"");
    listedAgain(moved);
    String after = jifen.get(OFFICER, NOTICES_DUE + "&institution=" + HOSPITAL).field("dueOn");
    assertThat(LocalDate.parse(after)).isAfter(LocalDate.parse(before));
    assertThat(moved.body()).contains("\"to\":\"" + after + "\"");
    assertThat(jifen.post(PROVINCE, "/api/v1/calendars", calendar("650200", before)).body())
        .contains("\"entered\":0", "\"movedCount\":0", "\"moved\":[]");

    String issue = "{\"personCode\":\"" + DOCTOR + "\",\"decisionNo\":\"Q-1\"}";
    assertThat(jifen.post(OFFICER, "/api/v1/notices", issue).status()).isEqualTo(201);
    assertThat(jifen.get(OFFICER, NOTICES_DUE).body()).doesNotContain("Q-1");
    assertThat(jifen.get(OFFICER, NOTICES_DUE + "&state=DONE&institution=" + HOSPITAL).body())
        .contains("\"caseNumber\":\"Q-1\"", "\"inTime\":true");
    assertThat(jifen.get(OFFICER, QUEUE + "?kind=DELIVER_NOTICE").body())
        .contains("\"state\":\"RUNNING\"", "第四十二条");
    assertThat(jifen.get(DerivedTables.class).firstDifference()).isEmpty();
  }

  /** What an entry moved is listed again later, in pages, to the offices in charge. */
  private static void listedAgain(RunningJifen.Answer entered) {
    String path = "/api/v1/calendars/" + entered.field("entryId") + "/moved-deadlines";
    int seen = 0;
    String after = "";
    do {
      RunningJifen.Answer page = jifen.get(PROVINCE, path + "?limit=1" + after);
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      seen++;
      after = page.body().contains("\"next\"") ? "&after=" + page.field("next") : "";
    } while (!after.isEmpty());
    assertThat(entered.body()).contains("\"movedCount\":" + seen);
    assertThat(jifen.get(OFFICER, path).body()).contains("Q-1");
    assertThat(jifen.get(PROVINCE, path + "?after=x").status()).isEqualTo(400);
    assertThat(jifen.get(PROVINCE, "/api/v1/calendars/1/moved-deadlines").status()).isEqualTo(404);
    assertThat(jifen.get(OTHER_HOSPITAL, path).status()).isEqualTo(403);
  }

  @Test
  void theQueueIsReadPageByPage() {
    String path = QUEUE + "?state=DONE&limit=2&area=650200";
    Set<String> pages = new HashSet<>();
    RunningJifen.Answer page = jifen.get(OFFICER, path);
    for (int i = 0; i < 5; i++) {
      assertThat(page.status()).isEqualTo(200);
      assertThat(pages.add(page.body())).isTrue();
      page = jifen.get(OFFICER, path + "&after=" + page.field("next"));
    }
  }

  @Test
  void everybodySeesTheOwnAreaAlone() {
    assertThat(jifen.get(ELSEWHERE, NOTICES_DUE).status()).isEqualTo(403);
    assertThat(jifen.get(OTHER_HOSPITAL, QUEUE + "?institution=" + HOSPITAL).status())
        .isEqualTo(403);
    assertThat(jifen.get(SETTLEMENT, QUEUE).status()).isEqualTo(403);
    assertThat(jifen.get("", QUEUE).status()).isEqualTo(401);
    assertThat(jifen.post(OFFICER, "/api/v1/calendars", calendar("65", "2027-01-01")).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state=LATE",
        "kind=X",
        "dueWithin=-1",
        "dueWithin=251",
        "personId=abc",
        "area=65",
        "provisional=yes",
        "after=zzz",
        "after=2026-99-99_1_1_"
      })
  void aMalformedQuestionIsRefused(String query) {
    RunningJifen.Answer answer = jifen.get(OFFICER, QUEUE + "?" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"region\":\"650\",\"source\":\"s\",\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"OFF\"}]}",
        "{\"region\":\"65\",\"source\":\"\",\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"OFF\"}]}",
        "{\"region\":\"65\",\"source\":\"s\",\"days\":[]}",
        "{\"region\":\"65\",\"source\":\"s\",\"days\":[{\"date\":\"2027-02-29\",\"kind\":\"OFF\"}]}",
        "{\"region\":\"65\",\"source\":\"s\",\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"HALF\"}]}",
        "{\"region\":\"65\",\"source\":\"s\",\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"OFF\"},{\"date\":\"2027-01-01\",\"kind\":\"WORK\"}]}"
      })
  void aMalformedCalendarIsRefused(String body) {
    assertThat(jifen.post(PROVINCE, "/api/v1/calendars", body).status()).isEqualTo(400);
  }
}
