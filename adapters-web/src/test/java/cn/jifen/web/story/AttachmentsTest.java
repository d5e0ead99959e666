package cn.jifen.web.story;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored files over HTTP: what is taken, and how it is handed out. */
class AttachmentsTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REGION = "region 650000 OFFICER";
  private static final String REVIEWER = "reviewer 650200 REVIEWER";
  private static final String ELSEWHERE = "other 653100 OFFICER";
  private static final String HOSPITAL = "H65020000050";
  private static final String CLERK = HOSPITAL + " 650200 INSTITUTION";
  private static final byte[] PDF = "%PDF-1.7\n送达回证".getBytes(StandardCharsets.UTF_8);
  private static final int MEBIBYTE = 1024 * 1024;

  private static RunningJifen jifen;
  private static String doctor;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("attachments").withTheProvince();
    doctor =
        jifen
            .post(OFFICER, "/api/v1/practitioners/search", "{\"personCode\":\"D650200000040\"}")
            .field("personId");
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static String ofDoctor() {
    return "/api/v1/practitioners/" + doctor + "/attachments";
  }

  private static RunningJifen.Answer store(
      String actor, String path, String fileName, String mediaType, byte[] content) {
    return store(actor, path, fileName, mediaType, BodyPublishers.ofByteArray(content));
  }

  private static RunningJifen.Answer store(
      String actor,
      String path,
      String fileName,
      String mediaType,
      HttpRequest.BodyPublisher content) {
    return jifen.send(
        actor,
        jifen
            .request(path + "?purpose=SIGNED_RECEIPT&caseReference=77")
            .header("Jifen-File-Name", URLEncoder.encode(fileName, StandardCharsets.UTF_8))
            .header("Content-Type", mediaType)
            .POST(content));
  }

  @Test
  void aReceiptIsStoredListedAndHandedOutAsADownloadOnly() {
    RunningJifen.Answer stored = store(OFFICER, ofDoctor(), "送达回证.pdf", "application/pdf", PDF);
    assertThat(stored.status()).isEqualTo(201);
    assertThat(stored.body())
        .contains(
            "\"personId\":\"" + doctor + "\"",
            "\"purpose\":\"SIGNED_RECEIPT\"",
            "\"purposeLabel\":\"送达回证扫描件\"",
            "\"caseReference\":\"77\"",
            "\"fileName\":\"送达回证.pdf\"",
            "\"mediaType\":\"application/pdf\"",
            "\"uploadedBy\":\"officer\"");
    assertThat(jifen.get(CLERK, ofDoctor()).body()).contains(stored.field("id"));

    String path = "/api/v1/attachments/" + stored.field("id") + "/content";
    assertThat(jifen.bytes(REVIEWER, path)).isEqualTo(PDF);
    RunningJifen.Answer file = jifen.get(REVIEWER, path);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("content-type")).isEqualTo("application/pdf");
    assertThat(file.header("content-disposition"))
        .isEqualTo(
            "attachment; filename=\"attachment-"
                + stored.field("id")
                + ".pdf\"; filename*=UTF-8''%E9%80%81%E8%BE%BE%E5%9B%9E%E8%AF%81.pdf");
    assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(file.header("content-security-policy")).startsWith("sandbox;");
    assertThat(file.header("cache-control")).isEqualTo("no-store");
    assertThat(file.header("etag")).isEqualTo("\"" + stored.field("sha256") + "\"");
    assertThat(jifen.get(ELSEWHERE, path).status()).isEqualTo(403);
    assertThat(jifen.get("", path).status()).isEqualTo(401);
  }

  @Test
  void anInstitutionStoresAndReadsItsOwn() {
    String path = "/api/v1/institutions/" + HOSPITAL + "/attachments";
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    RunningJifen.Answer stored = store(CLERK, path, "盖章.png", "image/png", png);
    assertThat(stored.status()).isEqualTo(201);
    assertThat(stored.body()).contains(HOSPITAL).doesNotContain("personId");
    assertThat(jifen.get(OFFICER, path).body()).contains(stored.field("id"));
    RunningJifen.Answer file =
        jifen.get(CLERK, "/api/v1/attachments/" + stored.field("id") + "/content");
    assertThat(file.header("content-type")).isEqualTo("image/png");
    assertThat(jifen.get("H65020000051 650200 INSTITUTION", path).status()).isEqualTo(403);
  }

  @ParameterizedTest(name = "{0} as {1}: {3} {4}")
  @CsvSource({
    "a.html, text/html,       '<html><script>', 415, unsupported-media-type",
    "a.svg,  image/svg+xml,   '<svg onload=',   415, unsupported-media-type",
    "a.pdf,  application/pdf, '<html><script>', 415, unsupported-media-type",
    "a.json, application/json, '{}',            415, unsupported-media-type",
    "a.html, application/pdf, '%PDF-1.7',       400, invalid-input",
    "../a.pdf, application/pdf, '%PDF-1.7',     400, invalid-input",
    "a.pdf,  application/pdf, '',               400, invalid-input",
  })
  void whatIsNotTakenIsAnsweredWithAProblem(
      String fileName, String mediaType, String content, int status, String type) {
    RunningJifen.Answer answer =
        store(OFFICER, ofDoctor(), fileName, mediaType, content.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.body()).contains("/problems/" + type + "\"");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'other 653100 OFFICER', 403, area-not-covered",
    "'H65020000051 650200 INSTITUTION', 403, area-not-covered",
    "'reviewer 650200 REVIEWER', 403, role-missing",
    "'D650200000040 650200 PERSON', 403, role-missing",
    "'', 401, unauthenticated",
  })
  void whoMayNotStoreIsToldSo(String actor, int status, String type) {
    RunningJifen.Answer answer = store(actor, ofDoctor(), "a.pdf", "application/pdf", PDF);
    assertThat(answer.body()).contains("/problems/" + type + "\"");
    assertThat(answer.status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "query {0}, file name {1}: {2}")
  @CsvSource({
    "'?purpose=SIGNED_RECEIPT', '', Jifen-File-Name",
    "'?purpose=SIGNED_RECEIPT', '%E9%8', Jifen-File-Name",
    "'?purpose=SIGNED_RECEIPT', '%FF.pdf', Jifen-File-Name",
    "'', 'a.pdf', purpose",
    "'?purpose=FUN', 'a.pdf', purpose",
    "'?purpose=EVIDENCE&caseReference=-1', 'a.pdf', caseReference",
    "'?purpose=EVIDENCE&case=1', 'a.pdf', caseReference",
  })
  void mistakesInTheRequestAreNamed(String query, String fileName, String at) {
    HttpRequest.Builder request =
        jifen
            .request(ofDoctor() + query)
            .header("Content-Type", "application/pdf")
            .POST(BodyPublishers.ofByteArray(PDF));
    if (!fileName.isEmpty()) {
      request.header("Jifen-File-Name", fileName);
    }
    RunningJifen.Answer answer = jifen.send(OFFICER, request);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("/problems/invalid-input\"", at);
  }

  /** Now and then the server forgot to answer when it refused before the file had arrived. */
  @Test
  void everyRefusedUploadIsAnswered() {
    for (int i = 0; i < 500; i++) {
      RunningJifen.Answer answer =
          jifen.send(
              OFFICER,
              jifen
                  .request(ofDoctor() + "?purpose=FUN")
                  .timeout(Duration.ofSeconds(20))
                  .header("Content-Type", "application/pdf")
                  .POST(BodyPublishers.ofByteArray(PDF)));
      assertThat(answer.status()).as("upload " + i).isEqualTo(400);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(
            store(REGION, "/api/v1/practitioners/9/attachments", "a.pdf", "application/pdf", PDF)
                .status())
        .isEqualTo(404);
    assertThat(jifen.get(REGION, "/api/v1/practitioners/9/attachments").status()).isEqualTo(404);
    assertThat(jifen.get(REGION, "/api/v1/attachments/9/content").status()).isEqualTo(404);
    assertThat(jifen.get(OFFICER, "/api/v1/attachments/x/content").status()).isEqualTo(404);
  }

  @Test
  void twentyMebibytesAreTakenAndComeBack() {
    byte[] largest = Arrays.copyOf(PDF, 20 * MEBIBYTE);
    RunningJifen.Answer stored = store(OFFICER, ofDoctor(), "a.pdf", "application/pdf", largest);
    assertThat(stored.status()).isEqualTo(201);
    assertThat(jifen.bytes(OFFICER, "/api/v1/attachments/" + stored.field("id") + "/content"))
        .isEqualTo(largest);
  }

  @ParameterizedTest(name = "{1} bytes told to {0}")
  @CsvSource({
    "attachments, 20971521",
    "attachments, 25165824",
    "attachments, 9000000000",
    "search, 1048577",
    "search, 25165824",
    "nothing, 1048577",
  })
  void whoTellsTooGreatALengthIsRefusedBeforeAnythingIsRead(String what, long told)
      throws IOException {
    String path =
        what.equals("attachments")
            ? ofDoctor() + "?purpose=EVIDENCE"
            : "/api/v1/practitioners/" + what;
    String answer = rawAnswer(path, "Content-Length: " + told, "%PDF-".getBytes(US_ASCII));
    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .containsIgnoringCase("connection: close")
        .contains("/problems/body-too-large\"", what.equals("attachments") ? "20 MiB" : "1 MiB");
  }

  @Test
  void aFileOfUntoldLengthIsReadToOneByteTooManyAndNoFurther() throws IOException {
    byte[] tooMany = Arrays.copyOf(PDF, 20 * MEBIBYTE + 1);
    String answer =
        rawAnswer(ofDoctor() + "?purpose=EVIDENCE", "Transfer-Encoding: chunked", chunk(tooMany));
    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .containsIgnoringCase("connection: close")
        .contains("/problems/body-too-large\"", "20 MiB");
  }

  @Test
  void anEndlessUploadWithAMistakeInItsRequestIsNotWaitedFor() throws IOException {
    String answer =
        rawAnswer(ofDoctor() + "?purpose=FUN", "Transfer-Encoding: chunked", chunk(PDF));
    assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("connection: close");
  }

  @Test
  void twentyMebibytesOfUntoldLengthAreTaken() {
    byte[] largest = Arrays.copyOf(PDF, 20 * MEBIBYTE);
    RunningJifen.Answer stored =
        store(
            OFFICER,
            ofDoctor(),
            "a.pdf",
            "application/pdf",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(largest)));
    assertThat(stored.status()).isEqualTo(201);
  }

  private static byte[] chunk(byte[] content) throws IOException {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.write((Integer.toHexString(content.length) + "\r\n").getBytes(US_ASCII));
    chunk.write(content);
    return chunk.toByteArray();
  }

  /** Sends the start of a body that never ends, and reads until the server closes. */
  private static String rawAnswer(String path, String length, byte[] start) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", jifen.port())) {
      socket.setSoTimeout(20_000);
      String head =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nJifen-User: officer\r\n"
              + "Jifen-Office: 650200\r\nJifen-Roles: OFFICER\r\nJifen-File-Name: a.pdf\r\n"
              + "Content-Type: application/pdf\r\n"
              + length
              + "\r\n\r\n";
      ByteArrayOutputStream sent = new ByteArrayOutputStream();
      sent.write(head.getBytes(US_ASCII));
      sent.write(start);
      socket.getOutputStream().write(sent.toByteArray());
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "as [{0}]")
  @ValueSource(strings = {"reviewer 650200 REVIEWER", "other 653100 OFFICER", ""})
  void aRefusedUploadLeavesTheConnectionUsable(String actor) {
    byte[] largest = Arrays.copyOf(PDF, 20 * MEBIBYTE);
    assertThat(store(actor, ofDoctor(), "a.pdf", "application/pdf", largest).status())
        .isIn(401, 403);
    assertThat(jifen.get(OFFICER, ofDoctor()).status()).isEqualTo(200);
  }

  @Test
  void aLongJsonBodyOfUntoldLengthIsRefused() {
    byte[] content = ("\"" + "a".repeat(MEBIBYTE)).getBytes(StandardCharsets.UTF_8);
    RunningJifen.Answer answer =
        jifen.send(
            OFFICER,
            jifen
                .request("/api/v1/practitioners/search")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content))));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("connection")).isEqualTo("close");
    assertThat(answer.body()).contains("/problems/body-too-large\"");
  }

  @Test
  void theSameUploadUnderOneKeyIsStoredOnce() {
    String first = keyed("receipt-0001").field("id");
    assertThat(keyed("receipt-0001").field("id")).isEqualTo(first);
    assertThat(keyed("receipt-0002").field("id")).isNotEqualTo(first);
  }

  private static RunningJifen.Answer keyed(String key) {
    return jifen.send(
        OFFICER,
        jifen
            .request(ofDoctor() + "?purpose=EVIDENCE")
            .header("Jifen-File-Name", "a.pdf")
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/pdf")
            .POST(BodyPublishers.ofByteArray(PDF)));
  }
}
