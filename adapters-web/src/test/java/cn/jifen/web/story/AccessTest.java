package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.PersonCode;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Who may do what, over HTTP: every endpoint with every role, in its own area and in another. */
class AccessTest {
  private static final String HOSPITAL = "H65020000050";
  private static final String NO_HOSPITAL = "H65020099999";
  private static final String DECISION = "XY2026-0145";
  private static final String DOCTOR = "D650200000053";
  private static final String IDENTITY = "659999196512080524";

  private static final String NOTICES_OF_THE_DAY =
      "/api/v1/notices?from=2026-02-18&to=2026-02-18&limit=200";

  private static final String STORED = "/attachments?purpose=EVIDENCE";

  /** The columns of the table: own area or self first, then another. */
  private static final List<String> CALLERS =
      List.of(
          "officer 650200 OFFICER",
          "officer2 653100 OFFICER",
          "reviewer 650200 REVIEWER",
          "reviewer2 653100 REVIEWER",
          "province 650000 PROVINCE",
          "province2 653100 PROVINCE",
          HOSPITAL + " 650200 INSTITUTION",
          "H65310000032 653100 INSTITUTION",
          DOCTOR + " 650200 PERSON",
          "HY653100000587 653100 PERSON",
          "settlement 650200 SETTLEMENT",
          "settlement2 653100 SETTLEMENT",
          "operator 650000 OPERATOR",
          "operator2 653100 OPERATOR",
          "department 650200 ADMINISTRATION",
          "department2 653100 ADMINISTRATION");

  /**
   * The oracle. {@code +} is let in and sees what is asked for, {@code o} is let in and does not
   * see it, {@code .} is refused, {@code -} is refused as the case stands and let in once it went
   * to the department (Art 49). What is asked for belongs to the area 650200.
   */
  private static final String TABLE =
      """
      #                                                     OFFICER REVIEWER PROVINCE INSTITUTION PERSON SETTLEMENT OPERATOR ADMINISTRATION
      GET    /api/v1/institutions                             +o      +o       +o       ..          ..     ..         ..         ..
      GET    /api/v1/institutions/{code}                      +.      +.       +.       +.          ..     ..         ..         ..
      GET    /api/v1/institutions/{code}/practitioners        +.      +.       +.       +.          ..     ..         ..         ..
      POST   /api/v1/practitioners/search                     +o      +o       +o       ..          ..     ..         ..         ..
      POST   /api/v1/practitioners/{personId}/identity        +.      +.       ..       ..          ..     ..         ..         ..
      GET    /api/v1/practitioners/{personId}/file            +.      +.       +.       +.          +.     ..         ..         -.
      GET    /api/v1/practitioners/{personId}/file.pdf        +.      +.       +.       +.          +.     ..         ..         -.
      GET    /api/v1/practitioners/{personId}/versions        +.      +.       +.       ..          +.     ..         ..         ..
      GET    /api/v1/practitioners/{personId}/year-totals     +.      +.       +.       +.          +.     ..         ..         -.
      POST   /api/v1/practitioners/{personId}/attachments     +.      ..       ..       +.          ..     ..         ..         ..
      GET    /api/v1/practitioners/{personId}/attachments     +.      +.       +.       +.          +.     ..         ..         -.
      POST   /api/v1/institutions/{code}/attachments          +.      ..       ..       +.          ..     ..         ..         ..
      GET    /api/v1/institutions/{code}/attachments          +.      +.       +.       +.          ..     ..         ..         ..
      GET    /api/v1/attachments/{id}/content                 +.      +.       +.       +.          +.     ..         ..         -.
      GET    /api/v1/files/{personCode}                       +.      +.       +.       +.          +.     ..         ..         -.
      GET    /api/v1/files/{personCode}/pdf                   +.      +.       +.       +.          +.     ..         ..         -.
      GET    /api/v1/eligibility/{personCode}                 +.      +.       +.       +.          ..     ++         ..         ..
      POST   /api/v1/eligibility/query                        +.      +.       +.       +.          ..     ++         ..         ..
      GET    /api/v1/decisions                                +.      +.       +.       ..          ..     ..         ..         +.
      POST   /api/v1/decisions/proposals/preview              +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/decisions/proposals                      +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/decisions/proposals/corrections          +.      ..       ..       ..          ..     ..         ..         ..
      GET    /api/v1/decisions/proposals                      +o      +o       +o       ..          ..     ..         ..         ..
      GET    /api/v1/decisions/proposals/{id}                 +.      +.       +.       ..          ..     ..         ..         ..
      PUT    /api/v1/decisions/proposals/{id}                 +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/decisions/proposals/{id}/submit          +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/decisions/proposals/{id}/approve         ..      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/decisions/proposals/{id}/return          ..      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/decisions/proposals/{id}/withdraw        +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/decisions/proposals/parent-changes       +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioners/{personId}/appeals         +.      ..       ..       ..          ..     ..         ..         ..
      GET    /api/v1/practitioners/{personId}/appeals         +o      +o       +o       ..          ..     ..         ..         +o
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/explanation       +. .. .. .. .. .. .. -.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/appraisal         +. .. .. .. .. .. .. -.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/appraisal-result  +. .. .. .. .. .. .. -.
      GET    /api/v1/practitioners/{personId}/notices/{noticeId}/appeal-form       +. +. +. +. +. .. .. ..
      POST   /api/v1/practitioners/{personId}/notices/{noticeId}/stay/proposal     +. .. .. .. .. .. .. -.
      POST   /api/v1/practitioners/{personId}/notices/{noticeId}/stay/grant        .. +. .. .. .. .. .. -.
      POST   /api/v1/practitioners/{personId}/notices/{noticeId}/stay/end          .. +. .. .. .. .. .. -.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/decision          .. +. .. .. .. .. .. -.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/withdrawal        +. .. .. .. .. .. .. -.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/escalation        +. .. .. .. .. .. .. -.
      GET    /api/v1/applications                             +.      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/repairs                                  +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/repairs/{id}/decision                    ..      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/restorations                             +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/restorations/{id}/assessment             ..      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/notices                                  +.      ..       ..       ..          ..     ..         ..         ..
      GET    /api/v1/notices                                  +o      +o       +o       ..          ..     ..         ..         ..
      GET    /api/v1/notices/{id}                             +.      +.       +.       ..          ..     ..         ..         -.
      GET    /api/v1/notices/{id}/pdf                         +.      +.       +.       ..          ..     ..         ..         -.
      POST   /api/v1/notices/{id}/deliveries                  +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/notices/{id}/delivery-corrections        +.      ..       ..       ..          ..     ..         ..         ..
      GET    /api/v1/notices/{id}/delivery-corrections        +.      +.       +.       ..          ..     ..         ..         ..
      POST   /api/v1/notices/{id}/delivery-corrections/{correctionId}/approve  .. +. .. .. .. .. .. ..
      POST   /api/v1/notices/{id}/delivery-corrections/{correctionId}/return   .. +. .. .. .. .. .. ..
      POST   /api/v1/notices/{id}/talks                       +.      ..       ..       +.          ..     ..         ..         ..
      POST   /api/v1/notices/{id}/trainings                   +.      ..       ..       +.          ..     ..         ..         ..
      POST   /api/v1/notices/{id}/confirmations               ..      ..       ..       +.          ..     ..         ..         ..
      GET    /api/v1/notices/{id}/progress                    +.      +.       +.       +.          ..     ..         ..         ..
      GET    /api/v1/verification/findings                    +.      +.       +.       +.          ..     ..         ..         ..
      GET    /api/v1/verification/demands                     +.      +.       +.       +.          ..     ..         ..         ..
      POST   /api/v1/verification/demands                     +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/verification/corrections                 +.      ..       ..       ..          ..     ..         ..         ..
      GET    /api/v1/institutions/{code}/marks                +.      +.       +.       +.          ..     ..         ..         ..
      GET    /api/v1/notices/verification                     ++      ++       ++       ++          ++     ++         ++         ++
      GET    /api/v1/deadlines                                +o      +o       +o       +o          ..     ..         ..         oo
      POST   /api/v1/calendars                                ..      ..       +.       ..          ..     ..         ..         ..
      GET    /api/v1/calendars/{entryId}/moved-deadlines      +o      +o       +o       ..          ..     ..         ..         ..
      GET    /api/v1/institutions/{code}/assessment           +.      +.       +.       +.          ..     ..         ..         ..
      GET    /api/v1/institutions/{code}/linked-measures      +.      +.       +.       ..          ..     ..         ..         ..
      POST   /api/v1/institutions/{code}/linked-measures      +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/institutions/{code}/linked-measures/{id}/approve  .. +. .. .. .. .. .. ..
      POST   /api/v1/institutions/{code}/linked-measures/{id}/return   .. +. .. .. .. .. .. ..
      POST   /api/v1/institutions/{code}/linked-measures/{id}/revoke   .. +. .. .. .. .. .. ..
      GET    /api/v1/half-watch/{year}                        ++      ++       ++       ..          ..     ..         ..         ..
      POST   /api/v1/half-watch/{year}/{code}/confirm         +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/half-watch/{year}/{code}/suspend         ..      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/half-watch/{year}/{code}/return          ..      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/transfer-letters                         +.      ..       ..       ..          ..     ..         ..         ..
      GET    /api/v1/filings/{year}                           ..      ..       +.       ..          ..     ..         ..         ..
      GET    /api/v1/filings/{year}/csv                       ..      ..       +.       ..          ..     ..         ..         ..
      GET    /api/v1/filings/{year}/pdf                       ..      ..       +.       ..          ..     ..         ..         ..
      GET    /api/v1/filings/{year}/xlsx                      ..      ..       +.       ..          ..     ..         ..         ..
      POST   /api/v1/filings/{year}                           ..      ..       +.       ..          ..     ..         ..         ..
      GET    /api/v1/documents/{id}                           +.      +.       +.       +.          +.     ..         ..         -.
      GET    /api/v1/documents/{id}/pdf                       +.      +.       +.       +.          +.     ..         ..         -.
      GET    /api/v1/practitioners/{personCode}/documents     +o      +o       +o       +o          +o     ..         ..         oo
      POST   /api/v1/practitioners                            ++      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioners/{personId}/changes         +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioners/{personId}/identities      +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioners/{personId}/registrations   +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioners/{personId}/registrations/end  +. .. .. .. .. .. .. ..
      POST   /api/v1/practitioners/{personId}/commitments     +.      ..       ..       +.          ..     ..         ..         ..
      POST   /api/v1/practitioners/{personId}/qualification-losses  +. .. .. .. .. .. .. ..
      POST   /api/v1/practitioners/{personId}/qualification-losses/{orderId}/decision  .. +. .. .. .. .. .. ..
      POST   /api/v1/practitioners/{personId}/qualification-losses/{orderId}/revocation  +. .. .. .. .. .. .. ..
      POST   /api/v1/practitioners/{personId}/qualification-losses/{orderId}/revocation/decision  .. +. .. .. .. .. .. ..
      POST   /api/v1/practitioner-merges                      +.      ..       ..       ..          ..     ..         ..         ..
      GET    /api/v1/practitioner-merges/candidates           ++      ++       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioner-merges/decision             ..      +.       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioner-merges/split                +.      ..       ..       ..          ..     ..         ..         ..
      POST   /api/v1/practitioner-merges/split/decision       ..      +.       ..       ..          ..     ..         ..         ..
      """;

  /**
   * The same oracle for an appeal that went to the administrative department of the area; {@code x}
   * is told so.
   */
  private static final String AT_THE_DEPARTMENT =
      """
      #                                                     OFFICER REVIEWER PROVINCE INSTITUTION PERSON SETTLEMENT OPERATOR ADMINISTRATION
      GET    /api/v1/practitioners/{personId}/appeals         +o      +o       +o       ..          ..     ..         ..         +o
      GET    /api/v1/practitioners/{personId}/file            +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/practitioners/{personId}/file.pdf        +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/practitioners/{personId}/versions        +.      +.       +.       ..          ..     ..         ..         ..
      GET    /api/v1/practitioners/{personId}/year-totals     +.      +.       +.       +.          ..     ..         ..         +.
      POST   /api/v1/practitioners/{personId}/attachments     +.      ..       ..       +.          ..     ..         ..         ..
      GET    /api/v1/practitioners/{personId}/attachments     +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/attachments/{id}/content                 +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/files/{personCode}                       +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/files/{personCode}/pdf                   +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/notices/{id}                             +.      +.       +.       ..          ..     ..         ..         +.
      GET    /api/v1/notices/{id}/pdf                         +.      +.       +.       ..          ..     ..         ..         +.
      GET    /api/v1/documents/{id}                           +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/documents/{id}/pdf                       +.      +.       +.       +.          ..     ..         ..         +.
      GET    /api/v1/practitioners/{personCode}/documents     +o      +o       +o       +o          oo     ..         ..         +o
      GET    /api/v1/deadlines                                +o      +o       +o       +o          ..     ..         ..         +o
      GET    /api/v1/decisions                                +.      +.       +.       ..          ..     ..         ..         +.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/appraisal         x. .. .. .. .. .. .. +.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/appraisal-result  x. .. .. .. .. .. .. +.
      POST   /api/v1/practitioners/{personId}/notices/{noticeId}/stay/proposal     x. .. .. .. .. .. .. +.
      POST   /api/v1/practitioners/{personId}/notices/{noticeId}/stay/grant        .. x. .. .. .. .. .. +.
      POST   /api/v1/practitioners/{personId}/notices/{noticeId}/stay/end          .. x. .. .. .. .. .. +.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/decision          .. x. .. .. .. .. .. +.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/withdrawal        x. .. .. .. .. .. .. +.
      POST   /api/v1/practitioners/{personId}/appeals/{appealId}/escalation        x. .. .. .. .. .. .. +.
      """;

  private static RunningJifen jifen;
  private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
  private static Asked known;
  private static final Asked UNKNOWN =
      new Asked(
          "999999999",
          "999999999",
          "999999999",
          "999999999",
          "999999999",
          "999999999",
          "D650200999999",
          "999999999",
          "999999999",
          "999999999",
          "999999999",
          "999999999",
          "999999999",
          "999999999");

  /** What requests ask for; the internal ids as they come. */
  private record Asked(
      String person,
      String score,
      String notice,
      String kept,
      String moved,
      String attachment,
      String code,
      String own,
      String appeal,
      String other,
      String waiting,
      String order,
      String document,
      String calendar) {

    /** The same, but for another appeal about another person. */
    Asked with(
        String person,
        String code,
        String notice,
        String appeal,
        String attachment,
        String document) {
      return new Asked(
          person,
          score,
          notice,
          kept,
          moved,
          attachment,
          code,
          notice,
          appeal,
          other,
          waiting,
          order,
          document,
          calendar);
    }
  }

  /** One line of the table. */
  private record Line(String endpoint, String marks) {
    static Stream<Line> all() {
      return of(TABLE);
    }

    static Stream<Line> of(String table) {
      return table.lines().filter(line -> !line.startsWith("#")).map(Line::line);
    }

    private static Line line(String text) {
      String[] words = text.split(" +");
      return new Line(
          words[0] + " " + words[1], Arrays.stream(words).skip(2).collect(Collectors.joining()));
    }

    boolean opensNothingTo(int caller) {
      int first = caller / 2 * 2;
      return marks.charAt(first) == '.' && marks.charAt(first + 1) == '.';
    }

    /** Whether it is open to that role, but not to this office of another area. */
    boolean isClosedToOthers(int office) {
      return ".o".indexOf(marks.charAt(office)) >= 0 && marks.charAt(office - 1) != '.';
    }
  }

  /** A request, and what the answer shows to those who see what is asked for. */
  private record Request(String path, String body, String shown) {}

  @BeforeAll
  static void start() {
    LOG.start();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
    jifen = new RunningJifen("access").withTheProvince();
    String person = idOf(DOCTOR);
    String other = idOf("D650200000040");
    String file = jifen.get(CALLERS.getFirst(), "/api/v1/files/" + DOCTOR).body();
    String notices = jifen.get(CALLERS.getFirst(), NOTICES_OF_THE_DAY).body();
    String own = first(file, "\"noticeId\":\"(\\d+)\"");
    String appeal = appeal(person, own);
    String order = loss(person);
    known =
        new Asked(
            person,
            first(file, "\"scoreId\":\"?(\\d+)"),
            first(notices, "\"id\":\"(\\d+)\""),
            proposal("A-1"),
            proposal("A-2"),
            attachment(person),
            DOCTOR,
            own,
            appeal,
            other,
            loss(other),
            order,
            terminated(person, order),
            calendar());
  }

  /** A day off in the area that moves a term there. */
  private static String calendar() {
    String due =
        jifen
            .get(CALLERS.getFirst(), "/api/v1/deadlines?state=RUNNING&kind=ANSWER_APPEAL")
            .field("dueOn");
    RunningJifen.Answer entered =
        jifen.post(
            "province 650000 PROVINCE",
            "/api/v1/calendars",
            """
            {"region":"650200","source":"放假通知","days":[{"date":"%s","kind":"OFF"}]}
            """
                .formatted(due));
    assertThat(entered.status()).as(entered.body()).isEqualTo(200);
    return entered.field("entryId");
  }

  private static String idOf(String code) {
    return jifen
        .get(UnitOfWork.class)
        .inTransaction(
            () ->
                jifen
                    .get(People.class)
                    .byCode(Set.of(new PersonCode(code)))
                    .values()
                    .iterator()
                    .next()
                    .id()
                    .toString());
  }

  /** A proposed termination because of a lost qualification. */
  private static String loss(String person) {
    RunningJifen.Answer proposed =
        jifen.post("proposer 650200 OFFICER", losses(person), lossAt(HOSPITAL));
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    return proposed.field("orderId");
  }

  /** The notice of the termination that is approved by that. */
  private static String terminated(String person, String order) {
    RunningJifen.Answer approved =
        jifen.post(
            "approver 650200 REVIEWER",
            losses(person) + "/" + order + "/decision",
            "{\"approved\":true}");
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    return approved.field("documentId");
  }

  private static String losses(String person) {
    return "/api/v1/practitioners/" + person + "/qualification-losses";
  }

  private static String lossAt(String institution) {
    return """
        {"institution":"%s","lostOn":"%s","how":"SUSPENDED","reason":"卫生健康部门通知"}
        """
        .formatted(institution, today());
  }

  /** The institution's appeal against a notice about the person. */
  private static String appeal(String person, String notice) {
    RunningJifen.Answer received =
        jifen.post(
            CALLERS.getFirst(),
            "/api/v1/practitioners/" + person + "/appeals",
            submission(notice, "INSTITUTION"));
    assertThat(received.status()).as(received.body()).isEqualTo(201);
    return received.field("id");
  }

  private static String submission(String notice, String by) {
    return """
        {"noticeId":"%s","by":"%s","receivedOn":"%s","signed":true,"sealed":true,"grounds":"有异议"}
        """
        .formatted(notice, by, today());
  }

  private static String today() {
    return jifen.get(Now.class).today().toString();
  }

  private static String attachment(String person) {
    RunningJifen.Answer stored =
        jifen.send(CALLERS.getFirst(), upload("/api/v1/practitioners/" + person + STORED));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    return stored.field("id");
  }

  private static HttpRequest.Builder upload(String path) {
    return jifen
        .request(path)
        .header("Content-Type", "application/pdf")
        .header("Jifen-File-Name", "a.pdf")
        .POST(BodyPublishers.ofString("%PDF-"));
  }

  private static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }

  private static String proposal(String number) {
    RunningJifen.Answer proposed =
        jifen.post(
            "proposer 650200 OFFICER", "/api/v1/decisions/proposals", decision(number, DOCTOR));
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    return proposed.field("id");
  }

  private static String decision(String number, String code) {
    return """
        {"number":"%s","kind":"AGREEMENT","institution":"%s","inspection":"JC-A","decidedOn":"%s",
         "scores":[{"personCode":"%s","behaviour":"%s-B1","clause":"33-1","responsibility":"PRIMARY","points":3}]}
        """
        .formatted(number, HOSPITAL, jifen.get(Now.class).today().minusDays(1), code, number);
  }

  @AfterAll
  static void stop() {
    jifen.close();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(LOG);
  }

  private static String received() {
    return "\"institution\":\"%s\",\"receivedOn\":\"%s\""
        .formatted(HOSPITAL, jifen.get(Now.class).today());
  }

  private static Request request(String endpoint, Asked of) {
    String reason = "{\"reason\":\"核对\"}";
    String person = "{\"personCode\":\"" + of.code() + "\"";
    String proposals = "/api/v1/decisions/proposals";
    String moved = proposals + "/" + of.moved();
    String linked = "/api/v1/institutions/" + HOSPITAL + "/linked-measures";
    String half = "/api/v1/half-watch/2026/" + HOSPITAL;
    String appeals = "/api/v1/practitioners/" + of.person() + "/appeals";
    String appeal = appeals + "/" + of.appeal();
    String corrections = "/api/v1/notices/" + of.notice() + "/delivery-corrections";
    String stay = "/api/v1/practitioners/" + of.person() + "/notices/" + of.own() + "/stay";
    String step = "{\"on\":\"" + today() + "\",\"text\":\"核对\"}";
    return switch (endpoint) {
      case "GET /api/v1/institutions" ->
          new Request("/api/v1/institutions?limit=200", "", HOSPITAL);
      case "GET /api/v1/institutions/{code}" ->
          new Request("/api/v1/institutions/" + HOSPITAL, "", HOSPITAL);
      case "GET /api/v1/institutions/{code}/practitioners" ->
          new Request("/api/v1/institutions/" + HOSPITAL + "/practitioners?limit=200", "", DOCTOR);
      case "POST /api/v1/practitioners/search" ->
          new Request("/api/v1/practitioners/search", person + "}", DOCTOR);
      case "POST /api/v1/practitioners/{personId}/identity" ->
          new Request("/api/v1/practitioners/" + of.person() + "/identity", reason, IDENTITY);
      case "GET /api/v1/practitioners/{personId}/file" ->
          new Request("/api/v1/practitioners/" + of.person() + "/file", "", of.code());
      case "GET /api/v1/practitioners/{personId}/file.pdf" ->
          new Request("/api/v1/practitioners/" + of.person() + "/file.pdf", "", "%PDF");
      case "GET /api/v1/practitioner-merges/candidates" ->
          new Request("/api/v1/practitioner-merges/candidates", "", "items");
      case "GET /api/v1/practitioners/{personId}/versions" ->
          new Request("/api/v1/practitioners/" + of.person() + "/versions", "", of.code());
      case "GET /api/v1/practitioners/{personId}/year-totals" ->
          new Request("/api/v1/practitioners/" + of.person() + "/year-totals", "", "2026");
      case "POST /api/v1/practitioners/{personId}/attachments" ->
          new Request("/api/v1/practitioners/" + of.person() + STORED, "%PDF", "a.pdf");
      case "GET /api/v1/practitioners/{personId}/attachments" ->
          new Request("/api/v1/practitioners/" + of.person() + "/attachments", "", "a.pdf");
      case "POST /api/v1/institutions/{code}/attachments" ->
          new Request("/api/v1/institutions/" + HOSPITAL + STORED, "%PDF", "a.pdf");
      case "GET /api/v1/institutions/{code}/attachments" ->
          new Request("/api/v1/institutions/" + HOSPITAL + "/attachments", "", "a.pdf");
      case "GET /api/v1/attachments/{id}/content" ->
          new Request("/api/v1/attachments/" + of.attachment() + "/content", "", "%PDF");
      case "GET /api/v1/files/{personCode}" ->
          new Request("/api/v1/files/" + of.code(), "", of.code());
      case "GET /api/v1/files/{personCode}/pdf" ->
          new Request("/api/v1/files/" + of.code() + "/pdf", "", "%PDF");
      case "GET /api/v1/eligibility/{personCode}" ->
          new Request(
              "/api/v1/eligibility/" + of.code() + "?institution=" + HOSPITAL, "", "status");
      case "POST /api/v1/eligibility/query" ->
          new Request(
              "/api/v1/eligibility/query",
              """
              {"identity":{"type":"RESIDENT_ID","number":"%s"},"institution":"%s","emergency":false}
              """
                  .formatted(IDENTITY, HOSPITAL),
              "status");
      case "GET /api/v1/decisions" ->
          new Request("/api/v1/decisions?number=" + DECISION, "", DECISION);
      case "POST /api/v1/decisions/proposals/preview" ->
          new Request(proposals + "/preview", decision("A-3", of.code()), "totalAfter");
      case "POST /api/v1/decisions/proposals" ->
          new Request(proposals, decision("A-3", of.code()), "A-3");
      case "POST /api/v1/decisions/proposals/corrections" ->
          new Request(
              proposals + "/corrections",
              "{\"personId\":\""
                  + of.person()
                  + "\",\"scoreId\":\""
                  + of.score()
                  + "\",\"reason\":\"录错\"}",
              "DRAFT");
      case "GET /api/v1/decisions/proposals" ->
          new Request(proposals + "?state=DRAFT", "", "\"" + of.kept() + "\"");
      case "GET /api/v1/decisions/proposals/{id}" ->
          new Request(proposals + "/" + of.kept(), "", "A-1");
      case "PUT /api/v1/decisions/proposals/{id}" ->
          new Request(proposals + "/" + of.kept(), decision("A-1", of.code()), "由提出人本人修改");
      case "POST /api/v1/decisions/proposals/{id}/submit" ->
          new Request(moved + "/submit", "", "SUBMITTED");
      case "POST /api/v1/decisions/proposals/{id}/approve" ->
          new Request(moved + "/approve", "", "APPROVED");
      case "POST /api/v1/decisions/proposals/{id}/return" ->
          new Request(moved + "/return", reason, "detail");
      case "POST /api/v1/decisions/proposals/{id}/withdraw" ->
          new Request(moved + "/withdraw", reason, "detail");
      case "POST /api/v1/decisions/proposals/parent-changes" ->
          new Request(
              proposals + "/parent-changes",
              """
              {"decisionNo":"%s","kind":"ANNULLED","instrument":"判8号","on":"%s","reason":"证据不足"}
              """
                  .formatted(DECISION, today()),
              "DRAFT");
      case "POST /api/v1/practitioners/{personId}/appeals" ->
          new Request(appeals, submission(of.own(), "PERSON"), "RECEIVED");
      case "GET /api/v1/practitioners/{personId}/appeals" ->
          new Request(appeals, "", "\"" + of.appeal() + "\"");
      case "POST /api/v1/practitioners/{personId}/appeals/{appealId}/explanation" ->
          new Request(appeal + "/explanation", step, "EXPLAINED");
      case "POST /api/v1/practitioners/{personId}/appeals/{appealId}/appraisal" ->
          new Request(
              appeal + "/appraisal",
              "{\"on\":\"" + today() + "\",\"body\":\"医学会\",\"question\":\"是否超量\"}",
              "医学会");
      case "POST /api/v1/practitioners/{personId}/appeals/{appealId}/appraisal-result" ->
          new Request(appeal + "/appraisal-result", step, "returnedOn");
      case "GET /api/v1/practitioners/{personId}/notices/{noticeId}/appeal-form" ->
          new Request(stay.replace("/stay", "/appeal-form"), "", "%PDF");
      case "POST /api/v1/practitioners/{personId}/notices/{noticeId}/stay/proposal" ->
          new Request(
              stay + "/proposal",
              "{\"change\":\"BEGIN\",\"day\":\"" + today() + "\",\"reason\":\"存疑\"}",
              "");
      case "POST /api/v1/practitioners/{personId}/notices/{noticeId}/stay/grant" ->
          new Request(stay + "/grant", "", "");
      case "POST /api/v1/practitioners/{personId}/notices/{noticeId}/stay/end" ->
          new Request(stay + "/end", "", "");
      case "POST /api/v1/practitioners/{personId}/appeals/{appealId}/decision" ->
          new Request(
              appeal + "/decision", "{\"outcome\":\"UPHELD\",\"reason\":\"认定无误\"}", "DECIDED");
      case "POST /api/v1/practitioners/{personId}/appeals/{appealId}/withdrawal" ->
          new Request(appeal + "/withdrawal", step, "已办结");
      case "POST /api/v1/practitioners/{personId}/appeals/{appealId}/escalation" ->
          new Request(appeal + "/escalation", step, "已办结");
      case "GET /api/v1/applications" ->
          new Request("/api/v1/applications?personCode=" + of.code(), "", "restorations");
      case "POST /api/v1/repairs" ->
          new Request(
              "/api/v1/repairs", person + ",\"route\":\"PUBLICITY\"," + received() + "}", "");
      case "POST /api/v1/repairs/{id}/decision" ->
          new Request("/api/v1/repairs/1/decision", person + ",\"outcome\":\"GRANTED\"}", "");
      case "POST /api/v1/restorations" ->
          new Request("/api/v1/restorations", person + "," + received() + "}", "");
      case "POST /api/v1/restorations/{id}/assessment" ->
          new Request(
              "/api/v1/restorations/1/assessment", person + ",\"outcome\":\"GRANTED\"}", "");
      case "POST /api/v1/notices" ->
          new Request("/api/v1/notices", person + ",\"decisionNo\":\"A-2\"}", "A-2");
      case "GET /api/v1/notices" -> new Request(NOTICES_OF_THE_DAY, "", "\"" + of.notice() + "\"");
      case "GET /api/v1/notices/{id}" ->
          new Request("/api/v1/notices/" + of.notice(), "", "\"" + of.notice() + "\"");
      case "GET /api/v1/notices/{id}/pdf" ->
          new Request("/api/v1/notices/" + of.notice() + "/pdf", "", "%PDF");
      case "POST /api/v1/notices/{id}/deliveries" ->
          new Request(
              "/api/v1/notices/" + of.notice() + "/deliveries",
              "{\"to\":\"INSTITUTION\",\"method\":\"DIRECT\",\"on\":\"2026-02-18\",\"place\":\"院办\"}",
              "receiptId");
      case "POST /api/v1/notices/{id}/delivery-corrections" ->
          new Request(corrections, "{\"to\":\"INSTITUTION\",\"reason\":\"未曾送达\"}", "WAITING");
      case "GET /api/v1/notices/{id}/delivery-corrections" -> new Request(corrections, "", "未曾送达");
      case "POST /api/v1/notices/{id}/delivery-corrections/{correctionId}/approve" ->
          new Request(corrections + "/1/approve", "", "没有这一等待复核的更正");
      case "POST /api/v1/notices/{id}/delivery-corrections/{correctionId}/return" ->
          new Request(corrections + "/1/return", reason, "没有这一等待复核的更正");
      case "POST /api/v1/notices/{id}/talks" ->
          new Request(
              "/api/v1/notices/" + of.notice() + "/talks",
              """
              {"on":"2026-02-19","time":"10:30","place":"院办","speakers":["主任"],"recorder":"干事",
               "reminders":["规范收费"],"statement":"已知悉"}
              """,
              "documentId");
      case "POST /api/v1/notices/{id}/trainings" ->
          new Request(
              "/api/v1/notices/" + of.notice() + "/trainings",
              "{\"on\":\"2026-02-19\",\"subject\":\"基金监管条例\",\"hours\":4}",
              "");
      case "POST /api/v1/notices/{id}/confirmations" ->
          new Request(
              "/api/v1/notices/" + of.notice() + "/confirmations", "{\"on\":\"2026-02-19\"}", "");
      case "GET /api/v1/notices/{id}/progress" ->
          new Request("/api/v1/notices/" + of.notice() + "/progress", "", of.notice());
      case "GET /api/v1/verification/findings" ->
          new Request(
              "/api/v1/verification/findings?defect=COMMITMENT_MISSING&institution=" + HOSPITAL,
              "",
              "items");
      case "GET /api/v1/verification/demands" ->
          new Request("/api/v1/verification/demands?institution=" + HOSPITAL, "", "items");
      case "POST /api/v1/verification/demands" ->
          new Request(
              "/api/v1/verification/demands",
              person
                  + ",\"institution\":\""
                  + HOSPITAL
                  + "\",\"defect\":\"COMMITMENT_MISSING\",\"dueOn\":\"2030-01-01\"}",
              "");
      case "POST /api/v1/verification/corrections" ->
          new Request(
              "/api/v1/verification/corrections",
              person
                  + ",\"institution\":\""
                  + HOSPITAL
                  + "\",\"defect\":\"COMMITMENT_MISSING\",\"on\":\"2026-02-19\"}",
              "");
      case "GET /api/v1/institutions/{code}/marks" ->
          new Request("/api/v1/institutions/" + HOSPITAL + "/marks", "", "items");
      case "GET /api/v1/notices/verification" ->
          new Request("/api/v1/notices/verification?number=x&code=y", "", "not-found");
      case "GET /api/v1/deadlines" ->
          new Request(
              "/api/v1/deadlines?limit=200&personId=" + of.person(), "", "\"area\":\"650200\"");
      case "POST /api/v1/calendars" ->
          new Request(
              "/api/v1/calendars",
              """
              {"region":"650000","source":"放假通知","days":[{"date":"2028-03-20","kind":"OFF"}]}
              """,
              "entered");
      case "GET /api/v1/calendars/{entryId}/moved-deadlines" ->
          new Request(
              "/api/v1/calendars/" + of.calendar() + "/moved-deadlines", "", "\"area\":\"650200\"");
      case "GET /api/v1/institutions/{code}/assessment" ->
          new Request(
              "/api/v1/institutions/" + HOSPITAL + "/assessment?year=2026", "", "registeredPeople");
      case "GET /api/v1/institutions/{code}/linked-measures" -> new Request(linked, "", "[");
      case "POST /api/v1/institutions/{code}/linked-measures" ->
          new Request(
              linked,
              """
              {"agreementFrom":"2026-02-18","decisionNo":"A-L","decidedOn":"2026-02-18",
               "people":[{"personCode":"%s","responsibility":"PRIMARY","finding":"虚开"}]}
              """
                  .formatted(of.code()),
              "");
      case "POST /api/v1/institutions/{code}/linked-measures/{id}/approve" ->
          new Request(linked + "/1/approve", "{}", "");
      case "POST /api/v1/institutions/{code}/linked-measures/{id}/return" ->
          new Request(linked + "/1/return", reason, "");
      case "POST /api/v1/institutions/{code}/linked-measures/{id}/revoke" ->
          new Request(
              linked + "/1/revoke", person + ",\"reason\":\"复查\",\"proposedBy\":\"o\"}", "");
      case "GET /api/v1/half-watch/{year}" -> new Request("/api/v1/half-watch/2026", "", "items");
      case "POST /api/v1/half-watch/{year}/{code}/confirm" ->
          new Request(
              half + "/confirm",
              "{\"times\":1,\"people\":2,\"from\":\"2030-01-01\",\"until\":\"2030-02-01\"}",
              "");
      case "POST /api/v1/half-watch/{year}/{code}/suspend" ->
          new Request(half + "/suspend", "", "");
      case "POST /api/v1/half-watch/{year}/{code}/return" ->
          new Request(half + "/return", reason, "");
      case "POST /api/v1/transfer-letters" ->
          new Request(
              "/api/v1/transfer-letters",
              """
              {"area":"650200","regulator":"HEALTH","addressee":"某市卫生健康委员会",
               "from":"2024-01-01","to":"2024-01-31"}
              """,
              "");
      case "GET /api/v1/filings/{year}" -> new Request("/api/v1/filings/2025", "", "2025");
      case "GET /api/v1/filings/{year}/csv" -> new Request("/api/v1/filings/2025/csv", "", "TOTAL");
      case "GET /api/v1/filings/{year}/pdf" -> new Request("/api/v1/filings/2025/pdf", "", "%PDF");
      case "GET /api/v1/filings/{year}/xlsx" -> new Request("/api/v1/filings/2025/xlsx", "", "PK");
      case "POST /api/v1/filings/{year}" -> new Request("/api/v1/filings/2025", "", "edition");
      case "GET /api/v1/documents/{id}" ->
          new Request("/api/v1/documents/" + of.document(), "", of.document());
      case "GET /api/v1/documents/{id}/pdf" ->
          new Request("/api/v1/documents/" + of.document() + "/pdf", "", "%PDF");
      case "GET /api/v1/practitioners/{personCode}/documents" ->
          new Request(
              "/api/v1/practitioners/" + of.code() + "/documents", "", "\"" + of.document() + "\"");
      default -> register(endpoint, of);
    };
  }

  /** Requests that keep the register of people. */
  private static Request register(String endpoint, Asked of) {
    String practitioner = "/api/v1/practitioners/" + of.person();
    String returned = "{\"approved\":false,\"reason\":\"核对\"}";
    String waiting = losses(of.other()) + "/" + of.waiting();
    String standing = losses(of.person()) + "/" + of.order();
    String merges = "/api/v1/practitioner-merges";
    String pair = "{\"kept\":\"%s\",\"absorbed\":\"%s\",".formatted(of.person(), of.other());
    String both = pair + "\"reason\":\"重复登记\"}";
    String apart = pair + returned.substring(1);
    String at = "{\"institution\":\"" + HOSPITAL + "\",";
    return switch (endpoint) {
      case "POST /api/v1/practitioners" ->
          new Request(
              "/api/v1/practitioners",
              """
              {"name":"测试员","identity":{"type":"PASSPORT","number":"E70000001"},"category":"DOCTOR"}
              """,
              "personId");
      case "POST /api/v1/practitioners/{personId}/changes" ->
          new Request(practitioner + "/changes", "{\"validFrom\":\"" + today() + "\"}", "personId");
      case "POST /api/v1/practitioners/{personId}/identities" ->
          new Request(
              practitioner + "/identities",
              "{\"type\":\"RESIDENT_ID\",\"number\":\"%s\",\"change\":\"CORRECTED\"}"
                  .formatted(IDENTITY),
              "personId");
      case "POST /api/v1/practitioners/{personId}/registrations" ->
          new Request(
              practitioner + "/registrations", at + "\"registeredOn\":\"" + today() + "\"}", "");
      case "POST /api/v1/practitioners/{personId}/registrations/end" ->
          new Request(
              practitioner + "/registrations/end",
              at + "\"registeredOn\":\"2024-01-01\",\"endedOn\":\"2024-02-01\"}",
              "没有");
      case "POST /api/v1/practitioners/{personId}/commitments" ->
          new Request(
              practitioner + "/commitments", at + "\"paperSignedOn\":\"" + today() + "\"}", "");
      case "POST /api/v1/practitioners/{personId}/qualification-losses" ->
          new Request(losses(of.person()), lossAt(HOSPITAL), "");
      case "POST /api/v1/practitioners/{personId}/qualification-losses/{orderId}/decision" ->
          new Request(waiting + "/decision", returned, of.waiting());
      case "POST /api/v1/practitioners/{personId}/qualification-losses/{orderId}/revocation" ->
          new Request(standing + "/revocation", "{\"reason\":\"核对\"}", of.order());
      case "POST /api/v1/practitioners/{personId}/qualification-losses/{orderId}/revocation/decision" ->
          new Request(standing + "/revocation/decision", returned, of.order());
      case "POST /api/v1/practitioner-merges" -> new Request(merges, both, "kept");
      case "POST /api/v1/practitioner-merges/decision" ->
          new Request(merges + "/decision", apart, "kept");
      case "POST /api/v1/practitioner-merges/split" -> new Request(merges + "/split", both, "");
      case "POST /api/v1/practitioner-merges/split/decision" ->
          new Request(merges + "/split/decision", apart, "");
      default -> throw new IllegalArgumentException(endpoint);
    };
  }

  /** The same request, but of an institution and a decision that there are not. */
  private static Request nowhere(Request request) {
    return new Request(nowhere(request.path()), nowhere(request.body()), request.shown());
  }

  private static String nowhere(String text) {
    return text.replace(HOSPITAL, NO_HOSPITAL).replace(DECISION, "XY2026-9999");
  }

  private static RunningJifen.Answer ask(String caller, String endpoint, Asked of) {
    Request request = request(endpoint, of);
    return send(caller, endpoint, of.equals(UNKNOWN) ? nowhere(request) : request);
  }

  private static RunningJifen.Answer send(String caller, String endpoint, Request request) {
    String method = endpoint.substring(0, endpoint.indexOf(' '));
    if (request.body().startsWith("%PDF")) {
      return jifen.send(caller, upload(request.path()));
    }
    return jifen.send(
        caller,
        jifen
            .request(request.path())
            .header("Content-Type", "application/json")
            .method(
                method,
                request.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(request.body())));
  }

  private static long ledger() {
    return jifen
        .get(UnitOfWork.class)
        .inTransaction(() -> jifen.get(Ledger.class).head().sequence());
  }

  @Test
  void everyEndpointIsInTheTable() {
    Set<String> served =
        jifen
            .get(Router.class)
            .uriRoutes()
            .map(AccessTest::name)
            .filter(name -> name.contains(" /api/v1"))
            .filter(name -> !name.startsWith("HEAD ") && !name.startsWith("OPTIONS "))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> inTable =
        Line.all().map(Line::endpoint).collect(Collectors.toCollection(TreeSet::new));
    assertThat(inTable).isEqualTo(served);
  }

  private static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
  }

  /** In the order of the table, those of other areas first: what they may not do is not done. */
  @Test
  void everybodyGetsWhatTheTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Line line : Line.all().toList()) {
      IntStream.concat(
              IntStream.range(0, CALLERS.size()).filter(i -> line.marks().charAt(i) != '+'),
              IntStream.range(0, CALLERS.size()).filter(i -> line.marks().charAt(i) == '+'))
          .forEach(caller -> check(line, caller, known, wrong));
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(Line line, int caller, Asked of, List<String> wrong) {
    long before = ledger();
    RunningJifen.Answer answer = ask(CALLERS.get(caller), line.endpoint(), of);
    String shown = request(line.endpoint(), of).shown();
    boolean right =
        switch (line.marks().charAt(caller)) {
          case '.', '-' -> answer.status() == 403 && ledger() == before;
          case 'x' ->
              answer.status() == 422
                  && ledger() == before
                  && answer.body().contains("appeal-with-department");
          case 'o' -> answer.status() == 200 && !answer.body().contains(shown);
          case '+' ->
              !Set.of(400, 401, 403, 500).contains(answer.status())
                  && answer.body().contains(shown);
          default -> false;
        };
    boolean leaks =
        !line.endpoint().endsWith("/identity") && answer.body().contains(IDENTITY)
            || answer.status() > 299 && answer.body().contains(IDENTITY);
    if (!right || leaks) {
      wrong.add(
          line.endpoint()
              + " as "
              + CALLERS.get(caller)
              + ", expected "
              + line.marks().charAt(caller)
              + ": "
              + answer.status()
              + " "
              + answer.body());
    }
  }

  @Test
  void whoMayNotDoItIsNotEvenToldWhatThereIs() {
    List<String> wrong = new ArrayList<>();
    Line.all()
        .forEach(
            line ->
                IntStream.range(0, CALLERS.size())
                    .filter(line::opensNothingTo)
                    .filter(i -> ask(CALLERS.get(i), line.endpoint(), UNKNOWN).status() != 403)
                    .forEach(i -> wrong.add(line.endpoint() + " as " + CALLERS.get(i))));
    assertThat(wrong).isEmpty();
  }

  /** An institution about strangers, a person about others: what there is not answers the same. */
  @Test
  void whatOneMayNotSeeIsAsWhatThereIsNot() {
    List<String> wrong = new ArrayList<>();
    for (Line line : Line.all().toList()) {
      for (int stranger : List.of(7, 9)) {
        if (line.marks().charAt(stranger) == '.') {
          String hidden = told(ask(CALLERS.get(stranger), line.endpoint(), known));
          Stream.of(stranger, stranger - 1)
              .map(i -> CALLERS.get(i) + ": " + told(ask(CALLERS.get(i), line.endpoint(), UNKNOWN)))
              .filter(told -> !told.endsWith(": " + hidden))
              .forEach(told -> wrong.add(line.endpoint() + " not " + hidden + " as " + told));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String told(RunningJifen.Answer answer) {
    return answer.status() + " " + answer.field("detail");
  }

  @Test
  void aFileThatThereIsNotSpeaksOfTheDayOfKnowledgeOnlyToWhoAskedForOne() {
    String region = "province 650000 PROVINCE";
    String file = "/api/v1/files/" + UNKNOWN.code();
    for (String path : List.of(file, file + "/pdf")) {
      assertThat(jifen.get(region, path).body()).contains("没有该人员").doesNotContain("knownOn");
    }
    assertThat(jifen.get(region, file + "?knownOn=2026-03-01").body())
        .contains("没有该人员", "截至 knownOn");
  }

  /** The columns are those of the table; the case is one that went to the department (Art 49). */
  @Test
  void whatWentToTheDepartmentIsForTheDepartmentAlone() {
    Asked escalated = escalated();
    List<String> wrong = new ArrayList<>();
    for (Line line : Line.of(AT_THE_DEPARTMENT).toList()) {
      IntStream.concat(
              IntStream.range(0, CALLERS.size()).filter(i -> line.marks().charAt(i) != '+'),
              IntStream.range(0, CALLERS.size()).filter(i -> line.marks().charAt(i) == '+'))
          .forEach(caller -> check(line, caller, escalated, wrong));
      toldApart(line, escalated).forEach(wrong::add);
    }
    assertThat(wrong).isEmpty();
  }

  /** An institution's appeal that was explained and goes on to the administrative department. */
  private static Asked escalated() {
    String code = "D650200000179";
    String person = idOf(code);
    String notice =
        first(
            jifen.get(CALLERS.getFirst(), "/api/v1/files/" + code).body(),
            "\"noticeId\":\"(\\d+)\"");
    String appeal = appeal(person, notice);
    String path = "/api/v1/practitioners/" + person + "/appeals/" + appeal;
    String step = "{\"on\":\"" + today() + "\",\"text\":\"仍有异议\"}";
    for (String taken : List.of("/explanation", "/escalation")) {
      RunningJifen.Answer answer = jifen.post(CALLERS.getFirst(), path + taken, step);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
    return known.with(
        person, code, notice, appeal, attachment(person), terminated(person, loss(person)));
  }

  /** A known person, and everything else unknown. */
  private static Asked onlyThePerson() {
    return new Asked(
        known.person(),
        UNKNOWN.score(),
        UNKNOWN.notice(),
        UNKNOWN.kept(),
        UNKNOWN.moved(),
        UNKNOWN.attachment(),
        known.code(),
        UNKNOWN.own(),
        UNKNOWN.appeal(),
        UNKNOWN.other(),
        UNKNOWN.waiting(),
        UNKNOWN.order(),
        UNKNOWN.document(),
        UNKNOWN.calendar());
  }

  /**
   * Offices of other areas learn neither whether there is such a thing nor whether such a place.
   */
  @Test
  void toOfficesOfAnotherAreaWhatIsUnknownIsAsWhatIsNotTheirs() {
    assertThat(Line.all().flatMap(line -> toldApart(line, known))).isEmpty();
  }

  /** Where an office of another area is told what there is from what there is not. */
  private static Stream<String> toldApart(Line line, Asked existing) {
    return Stream.of(1, 3, 5, 15)
        .filter(line::isClosedToOthers)
        .map(
            office ->
                line.endpoint()
                    + " as "
                    + CALLERS.get(office)
                    + ": "
                    + Stream.of(existing, onlyThePerson(), UNKNOWN)
                        .map(asked -> request(line.endpoint(), asked))
                        .flatMap(request -> Stream.of(request, nowhere(request)))
                        .map(request -> whole(send(CALLERS.get(office), line.endpoint(), request)))
                        .distinct()
                        .collect(Collectors.joining(" or ")))
        .filter(told -> told.contains(" or "));
  }

  private static String whole(RunningJifen.Answer answer) {
    return answer.status() + " " + answer.body().replaceAll("\"requestId\":\"\\w+\"", "");
  }

  @Test
  void anOfficeOverAllAreasIsToldWhatThereIsNot() {
    Set<String> things =
        Set.of(
            "GET /api/v1/institutions/{code}",
            "GET /api/v1/files/{personCode}",
            "GET /api/v1/decisions",
            "GET /api/v1/decisions/proposals/{id}",
            "POST /api/v1/practitioners/{personId}/appeals",
            "POST /api/v1/notices/{id}/talks",
            "POST /api/v1/repairs",
            "GET /api/v1/documents/{id}");
    assertThat(things)
        .allSatisfy(
            thing ->
                assertThat(ask("officer 650000 OFFICER", thing, UNKNOWN).body())
                    .containsAnyOf("没有该", "没有这一", "没有代码", "没有登记"));
  }

  /** Who covers the institution in which it acts sees the place of a mistyped code. */
  @Test
  void anOfficerIsToldWhichOfTheCodesForTheOwnInstitutionIsNobodys() {
    RunningJifen.Answer preview =
        jifen.post(
            CALLERS.getFirst(),
            "/api/v1/decisions/proposals/preview",
            decision("A-8", UNKNOWN.code()));
    assertThat(preview.status()).isEqualTo(400);
    assertThat(preview.body()).contains("/scores/0/personCode", "没有该人员代码");
  }

  @Test
  void whoDoesNotSayWhoItIsIsToldNothing() {
    assertThat(
            Line.all()
                .map(Line::endpoint)
                .filter(endpoint -> ask("", endpoint, known).status() != 401))
        .containsExactly("GET /api/v1/notices/verification");
  }

  @Test
  void anOfficerCannotReachIntoAnotherAreaByNamingAPlaceOfTheOwn() {
    String elsewhere = decision("A-9", DOCTOR).replace(HOSPITAL, "H65310000032");
    String proposals = "/api/v1/decisions/proposals";
    RunningJifen.Answer preview = jifen.post(CALLERS.get(1), proposals + "/preview", elsewhere);
    assertThat(preview.body()).doesNotContain("totalAfter");
    RunningJifen.Answer revised =
        jifen.send(
            CALLERS.get(1),
            jifen
                .request(proposals + "/" + known.kept())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(elsewhere)));
    assertThat(revised.status()).as(revised.body()).isEqualTo(403);
  }

  @Test
  void anOfficerOfAnotherAreaChangesNobodyByNamingTheIdentity() {
    String name = jifen.get(CALLERS.getFirst(), "/api/v1/files/" + DOCTOR).field("name");
    String body =
        """
        {"name":"%s","identity":{"type":"RESIDENT_ID","number":"%s"},"category":"DOCTOR"}
        """;
    RunningJifen.Answer other =
        jifen.post(CALLERS.get(1), "/api/v1/practitioners", body.formatted("别的姓名", IDENTITY));
    assertThat(other.status()).as(other.body()).isEqualTo(403);
    assertThat(other.body()).doesNotContain(name, IDENTITY);
    RunningJifen.Answer same =
        jifen.post(CALLERS.get(1), "/api/v1/practitioners", body.formatted(name, IDENTITY));
    assertThat(same.status()).as(same.body()).isEqualTo(201);
    assertThat(same.body()).contains("\"changed\":false");
    assertThat(jifen.get(CALLERS.getFirst(), "/api/v1/files/" + DOCTOR).field("name"))
        .isEqualTo(name);
  }

  @Test
  void onLineNobodySignsTheCommitmentOfAnother() {
    String path = "/api/v1/practitioners/" + known.person() + "/commitments";
    String onLine = "{\"institution\":\"" + HOSPITAL + "\"}";
    assertThat(CALLERS.stream().filter(by -> jifen.post(by, path, onLine).status() != 403))
        .containsExactly(DOCTOR + " 650200 PERSON");
  }

  @Test
  void toOthersACodeOfNobodyIsAsOneThatTheyMayNotSee() {
    String path = "/api/v1/practitioners/D650200999999/documents";
    assertThat(
            CALLERS.stream()
                .limit(10)
                .filter(by -> !by.equals("province 650000 PROVINCE"))
                .filter(by -> jifen.get(by, path).status() != 200))
        .isEmpty();
    assertThat(jifen.get("province 650000 PROVINCE", path).status()).isEqualTo(404);
  }

  @AfterAll
  static void noIdentityNumberWasLogged() {
    assertThat(LOG.list).noneMatch(event -> event.getFormattedMessage().contains(IDENTITY));
  }
}
