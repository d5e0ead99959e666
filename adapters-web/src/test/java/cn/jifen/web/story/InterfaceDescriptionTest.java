package cn.jifen.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI document says what the server does: a client made from it is understood. */
class InterfaceDescriptionTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private static Map<String, Object> document;

  @BeforeAll
  static void read() {
    try (RunningJifen jifen = new RunningJifen("description")) {
      document = new Yaml().load(jifen.get("", "/api-docs/spec/openapi.yml").body());
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Object from, String... names) {
    Object found = from;
    for (String name : names) {
      found = ((Map<String, Object>) found).get(name);
      assertThat(found).as(String.join(" ", names)).isNotNull();
    }
    return (Map<String, Object>) found;
  }

  private static Map<String, Object> schema(String name) {
    return at(document, "components", "schemas", name);
  }

  private static Object property(String schema, String name, String of) {
    return at(schema(schema), "properties", name).get(of);
  }

  @Test
  void onlyWhatARequestCannotDoWithoutIsRequired() {
    assertThat(schema("IssueBody").get("required")).isEqualTo(List.of("decisionNo"));
    assertThat(schema("AppealBody").get("required"))
        .isEqualTo(List.of("noticeId", "by", "receivedOn", "grounds"));
    assertThat(schema("CorrectionBody").get("required"))
        .isEqualTo(List.of("personId", "scoreId", "reason"));
    assertThat(schema("DecisionBody").get("required"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("number", "scores")
        .doesNotContain("receivedOn");
    assertThat(schema("RulingBody").get("required")).isEqualTo(List.of("outcome", "reason"));
  }

  @Test
  void theIdsOfARequestAreStrings() {
    assertThat(property("AppealBody", "noticeId", "type")).isEqualTo("string");
    assertThat(property("RulingBody.RuledScoreBody", "scoreId", "type")).isEqualTo("string");
    assertThat(property("ScoreBody", "personId", "type")).isEqualTo("string");
    assertThat(property("ScoreBody", "personId", "format")).isNull();
    assertThat(property("ScoreBody", "points", "type")).isEqualTo("integer");
  }

  @Test
  void whatAnAnswerLeavesOutIsNotPromised() {
    assertThat(schema("AppealView").get("required"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("id", "stage", "appraisals")
        .doesNotContain("answerBy", "outcome", "escalatedTo");
    assertThat(schema("Page_NoticeView_").get("required")).isEqualTo(List.of("items"));
    assertThat(schema("Problem").get("required"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("type", "errors")
        .doesNotContain("article");
  }

  @Test
  void theWordsOfTheLawAreExplained() {
    assertThat(schema("RepairRoute").get("description"))
        .asString()
        .contains("PUBLICITY 现场参与医保政策宣传");
  }

  @Test
  void nothingIsDescribedInEnglish() {
    List<String> english = new ArrayList<>();
    at(document, "components", "schemas")
        .forEach(
            (name, schema) -> {
              Object description = at(schema).get("description");
              if (description != null && !isChinese(description)) {
                english.add(name + ": " + description);
              }
            });
    assertThat(english).isEmpty();
  }

  @Test
  void aParameterThatIsAskedForIsRequired() {
    assertThat(required("/api/v1/verification/findings")).containsExactly("defect");
    assertThat(required("/api/v1/notices/verification")).containsExactly("number", "code");
    assertThat(required("/verify")).containsExactly("n", "c");
    assertThat(required("/api/v1/notices")).isEmpty();
  }

  @Test
  void aDayIsShownAsItIsWritten() {
    List<?> parameters =
        (List<?>)
            at(document, "paths", "/api/v1/eligibility/{personCode}", "get").get("parameters");
    assertThat(parameters)
        .anySatisfy(parameter -> assertThat(at(parameter).get("example")).isEqualTo("2026-05-14"));
  }

  private static List<Object> required(String path) {
    List<Object> names = new ArrayList<>();
    for (Object parameter : (List<?>) at(document, "paths", path, "get").get("parameters")) {
      if (Boolean.TRUE.equals(at(parameter).get("required"))) {
        names.add(at(parameter).get("name"));
      }
    }
    return names;
  }

  @Test
  void everyOperationIsDescribedInChineseWithItsParametersAndItsProblems() {
    List<String> wrong = new ArrayList<>();
    at(document, "paths")
        .forEach(
            (path, verbs) ->
                at(verbs)
                    .forEach((verb, operation) -> check(verb + " " + path, at(operation), wrong)));
    assertThat(wrong).isEmpty();
  }

  private static void check(String name, Map<String, Object> operation, List<String> wrong) {
    if (!isChinese(operation.get("summary"))) {
      wrong.add(name + ": summary");
    }
    for (Object parameter : (List<?>) operation.getOrDefault("parameters", List.of())) {
      if (!isChinese(at(parameter).get("description"))) {
        wrong.add(name + ": " + at(parameter).get("name"));
      }
    }
    at(operation, "responses")
        .forEach(
            (status, answer) -> {
              if (!isChinese(at(answer).get("description"))) {
                wrong.add(name + ": " + status);
              }
            });
    if (!at(operation, "responses").containsKey("default")) {
      wrong.add(name + ": problems");
    }
  }

  private static boolean isChinese(Object text) {
    return text instanceof String words && CHINESE.matcher(words).find();
  }
}
