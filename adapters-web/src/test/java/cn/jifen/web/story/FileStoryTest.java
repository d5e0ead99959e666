package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.port.Now;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 一医一档 over HTTP: on screen and as a document, as of any day and as known on any day. */
class FileStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String ELSEWHERE = "other 653100 OFFICER";

  /** Scored, suspended and repaired in the province's history. */
  private static final String DOCTOR = "D650200000053";

  private static final String FILE = "/api/v1/files/" + DOCTOR;

  private static RunningJifen jifen;
  private static LocalDate today;
  private static String byId;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("file-story").withTheProvince();
    today = jifen.get(Now.class).today();
    byId = "/api/v1/practitioners/" + jifen.get(OFFICER, FILE).field("personId") + "/file";
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  @Test
  void theFileIsShownAsKnownOnADay() {
    RunningJifen.Answer now = jifen.get(OFFICER, FILE + "?knownOn=" + today);
    assertThat(now.status()).as(now.body()).isEqualTo(200);
    assertThat(now.body())
        .contains("\"knownOn\":\"" + today + "\"", "\"type\":\"SCORE\"", "依据")
        .contains("\"on\":\"" + today + "\"");
    assertThat(jifen.get(OFFICER, FILE + "?on=2025-01-01&knownOn=" + today).body())
        .contains("\"on\":\"2025-01-01\",\"status\":\"NORMAL\"");
    RunningJifen.Answer before = jifen.get(OFFICER, FILE + "?knownOn=2000-01-01");
    assertThat(before.status()).isEqualTo(404);
    assertThat(before.body()).contains("尚无该人员的记录").doesNotContain(DOCTOR.concat("\""));
  }

  @Test
  void theFileIsDrawnByCodeAndById() {
    for (String path : new String[] {FILE + "/pdf", byId + ".pdf"}) {
      RunningJifen.Answer answer = jifen.get(OFFICER, path);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      assertThat(answer.header("content-type")).startsWith("application/pdf");
      assertThat(answer.header("content-disposition")).startsWith("attachment");
      assertThat(new String(jifen.bytes(OFFICER, path), 0, 5, StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
      assertThat(jifen.get(ELSEWHERE, path).status()).isEqualTo(403);
      assertThat(jifen.get(OFFICER, path + "?knownOn=2000-01-01").status()).isEqualTo(404);
      assertThat(jifen.get(DOCTOR + " 650200 PERSON", path).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"on=x", "on=2026-02-30", "knownOn=", "knownOn=2026-13-01"})
  void malformedDaysAreToldByTheirName(String query) {
    for (String path : new String[] {FILE, FILE + "/pdf", byId, byId + ".pdf"}) {
      RunningJifen.Answer answer = jifen.get(OFFICER, path + "?" + query);
      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.header("content-type")).startsWith("application/problem+json");
      assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')));
    }
  }

  @Test
  void whatWillBeKnownTomorrowIsNotToldToday() {
    for (String path : new String[] {FILE, FILE + "/pdf", byId, byId + ".pdf"}) {
      RunningJifen.Answer answer = jifen.get(OFFICER, path + "?knownOn=" + today.plusDays(1));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains("knownOn", "不能晚于当日");
    }
  }
}
