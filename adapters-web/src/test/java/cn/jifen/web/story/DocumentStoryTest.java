package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.Commitment;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.RepairResult;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.RepairRoute;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Issued documents over HTTP: read by those concerned, verified by everybody. */
class DocumentStoryTest {
  private static final String OFFICER = "officer 650200 OFFICER";
  private static final String REGION = "region 650000 OFFICER";
  private static final String ELSEWHERE = "other 653100 OFFICER,REVIEWER";
  private static final String DOCTOR = "D650200000040";
  private static final String HOSPITAL = "H65020000050";
  private static final String RULE = "新医保规〔2025〕2号";
  private static final Instant MOMENT = Instant.parse("2026-11-20T03:00:00Z");

  private static RunningJifen jifen;
  private static IssuedDocument letter;
  private static IssuedDocument form;

  @BeforeAll
  static void start() {
    jifen = new RunningJifen("documents").withTheProvince();
    letter = issue(DocumentKind.REPAIR_RESULT, DocumentStoryTest::repairResult);
    form = issue(DocumentKind.COMMITMENT, DocumentStoryTest::commitment);
  }

  @AfterAll
  static void stop() {
    jifen.close();
  }

  private static IssuedDocument issue(
      DocumentKind kind, Function<DocumentIdentity, DocumentContent> content) {
    Actor officer =
        new Actor(new UserId("officer"), new OfficeCode("650200"), Set.of(Role.OFFICER));
    PersonCode code = new PersonCode(DOCTOR);
    return jifen
        .get(UnitOfWork.class)
        .inTransaction(
            () -> {
              PersonId person =
                  jifen.get(People.class).byCode(List.of(code)).values().iterator().next().id();
              return jifen
                  .get(DocumentDesk.class)
                  .issue(
                      new Act(officer, MOMENT, "issue-" + kind),
                      new AreaCode("650200"),
                      DocumentSubject.of(kind, person, new InstitutionCode(HOSPITAL)),
                      content);
            });
  }

  private static DocumentPerson person() {
    return new DocumentPerson("欧阳𬱖", Optional.of(DOCTOR), "6502**********0040");
  }

  private static DocumentContent repairResult(DocumentIdentity identity) {
    LegalBasis basis = new LegalBasis(RULE, 53, "第（二）项", "每有效参与一次，减免1分");
    return new RepairResult(
        identity,
        RULE,
        person(),
        new DocumentInstitution("某医院", HOSPITAL),
        LocalDate.of(2026, 11, 18),
        RepairRoute.PUBLICITY,
        basis,
        Points.of(1),
        new RepairResult.Outcome.Refused(basis, "未提交活动证明"));
  }

  private static DocumentContent commitment(DocumentIdentity identity) {
    return new Commitment(
        identity,
        RULE,
        person(),
        new DocumentInstitution("某医院", HOSPITAL),
        "医师",
        "内科",
        new Commitment.Signing.OnPaper(Optional.empty()));
  }

  @Test
  void theRegisterTellsWhatItIsAndThePdfIsServedByteForByte() throws Exception {
    String path = "/api/v1/documents/" + letter.id();
    RunningJifen.Answer answer = jifen.get(OFFICER, path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("REPAIR_RESULT", "记分修复审核结果告知书", "2026-11-20", HOSPITAL)
        .contains(letter.number().orElseThrow().text());

    byte[] pdf = jifen.bytes(OFFICER, path + "/pdf");
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
        .isEqualTo(letter.sha256());
    RunningJifen.Answer download = jifen.get(OFFICER, path + "/pdf");
    assertThat(download.header("etag")).isEqualTo("\"" + letter.sha256() + "\"");
    assertThat(download.header("content-disposition")).startsWith("attachment");
  }

  @Test
  void theInstitutionAndThePersonReadItOthersDoNot() {
    String path = "/api/v1/documents/" + letter.id();
    assertThat(jifen.get(HOSPITAL + " 650200 INSTITUTION", path).status()).isEqualTo(200);
    assertThat(jifen.get(DOCTOR + " 650200 PERSON", path).status()).isEqualTo(200);
    assertThat(jifen.get(ELSEWHERE, path).status()).isEqualTo(403);
    assertThat(jifen.get("H65020000051 650200 INSTITUTION", path + "/pdf").status()).isEqualTo(403);
    assertThat(jifen.get("", path).status()).isEqualTo(401);
  }

  @Test
  void whatIsNoDocumentIsNotFound() {
    assertThat(jifen.get(OFFICER, "/api/v1/documents/abc").status()).isEqualTo(404);
    assertThat(jifen.get(REGION, "/api/v1/documents/1/pdf").status()).isEqualTo(404);
    assertThat(jifen.get(REGION, "/api/v1/practitioners/D0/documents").status()).isEqualTo(404);
  }

  @Test
  void theDocumentsOfAPersonComeInPages() {
    String path = "/api/v1/practitioners/" + DOCTOR + "/documents";
    RunningJifen.Answer first = jifen.get(OFFICER, path + "?limit=1");
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body()).contains("REPAIR_RESULT").doesNotContain("COMMITMENT");
    RunningJifen.Answer second = jifen.get(OFFICER, path + "?after=" + first.field("next"));
    assertThat(second.body())
        .contains("COMMITMENT", form.id().toString())
        .doesNotContain("REPAIR_RESULT", "\"number\"");
    assertThat(jifen.get(ELSEWHERE, path).body()).doesNotContain("REPAIR_RESULT");
    assertThat(jifen.get(OFFICER, path + "?limit=0").status()).isEqualTo(400);
  }

  @Test
  void everybodyVerifiesALetterByItsNumberOrItsQrCode() {
    String number = letter.number().orElseThrow().text();
    String byNumber =
        "/api/v1/notices/verification?number="
            + URLEncoder.encode(number, StandardCharsets.UTF_8)
            + "&code="
            + letter.verificationCode();
    assertThat(jifen.get("", byNumber).body())
        .contains("\"genuine\":true", number, letter.sha256())
        .doesNotContain(DOCTOR);
    String scanned =
        "/verify?n=" + Long.toString(letter.id().value(), 36) + "&c=" + letter.verificationCode();
    assertThat(jifen.get("", scanned).body()).contains("\"genuine\":true", number);
    assertThat(jifen.get("", scanned + "X").status()).isEqualTo(404);
  }
}
