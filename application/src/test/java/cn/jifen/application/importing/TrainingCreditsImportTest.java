package cn.jifen.application.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.testing.Chronicle;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** training-credits.csv: what the training platform certified; today is 2026-11-20. */
class TrainingCreditsImportTest {
  private static final String HEADER = "person_code,course,completed_on,hours,certificate_no\n";
  private static final String PEOPLE =
      "person_code,name,id_number,category,practice_scope,title\n"
          + "D650102000001,欧阳𬱖,11010519491231002X,DOCTOR,,\n";

  private final InMemoryJifen jifen = new InMemoryJifen();

  @BeforeEach
  void aDoctorIsRegistered() {
    imported(Map.of("practitioners.csv", PEOPLE));
  }

  private ImportFolder.Result importFiles(Map<String, String> files) {
    ImportFolder use = jifen.importFolder();
    Act act = new Chronicle(jifen).act();
    return use.importFrom(
        act,
        name ->
            Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
        ImportProgress.SILENT);
  }

  private ImportCount imported(Map<String, String> files) {
    return assertInstanceOf(ImportFolder.Result.Imported.class, importFiles(files))
        .counts()
        .getLast();
  }

  private static Map<String, String> credits(String lines) {
    return Map.of("training-credits.csv", HEADER + lines);
  }

  private List<String> errors(String lines) {
    return assertInstanceOf(ImportFolder.Result.Rejected.class, importFiles(credits(lines)))
        .errors()
        .stream()
        .map(e -> e.line() + " " + e.column() + " " + e.found())
        .toList();
  }

  private PersonId doctor() {
    PersonCode code = new PersonCode("D650102000001");
    return Objects.requireNonNull(jifen.people.byCode(List.of(code)).get(code)).id();
  }

  @Test
  void creditsAreImportedOnceAndTheSameFileAgainChangesNothing() {
    String line = "D650102000001,医保基金使用监督管理条例,2026-11-20,1.5,XS-1\n";
    assertEquals(new ImportCount(FileKind.TRAINING_CREDITS, 1, 1), imported(credits(line)));
    assertEquals(
        new ImportCount(FileKind.TRAINING_CREDITS, 1, 0),
        imported(credits(line.replace("1.5", "1.50"))));
    assertEquals(
        List.of(
            new TrainingCredit(
                new CertificateNo("XS-1"),
                doctor(),
                "医保基金使用监督管理条例",
                LocalDate.of(2026, 11, 20),
                new BigDecimal("1.5"))),
        jifen.credits.of(doctor()));
  }

  @Test
  void anImportedCertificateIsNotChanged() {
    imported(credits("D650102000001,条例,2026-11-19,2,XS-1\n"));
    assertEquals(
        List.of("2 certificate_no 该记录已经导入并生效，而本行内容与其不同"),
        errors("D650102000001,条例,2026-11-19,3,XS-1\n"));
  }

  @Test
  void allErrorsOfAllRowsAreToldAtOnceAndNothingIsImported() {
    assertEquals(
        List.of(
            "2 completed_on 日期尚未到来",
            "3 person_code 没有登记这一人员",
            "4 hours 不是学时数",
            "5 completed_on 不是有效日期",
            "5 hours 不是学时数",
            "6 certificate_no 没有填写",
            "8 certificate_no 凭证编号与第 7 行相同，而其他内容不同"),
        errors(
            "D650102000001,条例,2026-11-21,2,XS-1\n"
                + "D650102000009,条例,2026-11-20,2,XS-2\n"
                + "D650102000001,条例,2026-11-20,0,XS-3\n"
                + "D650102000001,条例,2026-02-30,1.234,XS-4\n"
                + "D650102000001,条例,2026-11-20,2,\n"
                + "D650102000001,条例,2026-11-20,2,XS-5\n"
                + "D650102000001,条例,2026-11-20,3,XS-5\n"));
    assertEquals(List.of(), jifen.credits.of(doctor()));
  }
}
