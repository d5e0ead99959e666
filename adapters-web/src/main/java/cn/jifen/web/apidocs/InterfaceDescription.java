package cn.jifen.web.apidocs;

import cn.jifen.web.input.RequestBody;
import cn.jifen.web.problem.Problem;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.inject.MethodExecutionHandle;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The OpenAPI document: what the compiler wrote from the controllers, completed by what holds for
 * all of them and by what the records of the bodies say.
 */
@Singleton
final class InterfaceDescription {
  /** OpenAPI's word for all statuses that are not named. */
  private static final String OTHERWISE = "default";

  private final Router router;
  private @Nullable String written;

  InterfaceDescription(Router router) {
    this.router = router;
  }

  /** As YAML. Anybody may ask for it as often as they like, so it is made once. */
  synchronized String yaml() {
    String known = written;
    if (known == null) {
      known = completed();
      written = known;
    }
    return known;
  }

  private String completed() {
    Map<String, Object> document = WrittenDocument.read();
    Map<String, Object> schemas = Nodes.map(document, "components", "schemas");
    RecordSchemas records = new RecordSchemas(schemas);
    records.describe(Problem.class, schemas.get("Problem"));
    router.uriRoutes().forEach(route -> describe(route, document, records));
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    return new Yaml(options).dump(document);
  }

  private static void describe(
      UriRouteInfo<?, ?> route, Map<String, Object> document, RecordSchemas records) {
    String path = route.getUriMatchTemplate().toPathString();
    String verb = route.getHttpMethodName().toLowerCase(Locale.ROOT);
    Map<String, Object> operation = Nodes.map(document, "paths", path, verb);
    Map<String, Object> answers = Nodes.map(operation.get("responses"));
    // One that has an answer for every other case was met before, for another media type.
    if (answers.isEmpty() || answers.containsKey(OTHERWISE)) {
      return;
    }
    describeParameters(operation, required(route.getTargetMethod()));
    Method method = route.getTargetMethod().getTargetMethod();
    Arrays.stream(method.getParameterTypes())
        .filter(RequestBody.class::isAssignableFrom)
        .forEach(body -> describeContent(body, Nodes.map(operation, "requestBody"), records));
    for (Object answer : answers.values()) {
      Map<String, Object> success = Nodes.map(answer);
      success.put("description", "成功");
      describeContent(method.getGenericReturnType(), success, records);
    }
    answers.put(OTHERWISE, problem());
  }

  private static void describeContent(
      Type type, Map<String, Object> message, RecordSchemas records) {
    for (Object content : Nodes.map(message.get("content")).values()) {
      records.describe(type, Nodes.map(content).get("schema"));
    }
  }

  /** Names of the parameters that are marked so; the compiler asks whether they may be null. */
  private static Set<String> required(MethodExecutionHandle<?, ?> method) {
    Argument<?>[] arguments = method.getArguments();
    Annotation[][] annotations = method.getTargetMethod().getParameterAnnotations();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < arguments.length; i++) {
      if (Arrays.stream(annotations[i]).anyMatch(a -> a instanceof Parameter p && p.required())) {
        names.add(
            arguments[i]
                .getAnnotationMetadata()
                .stringValue(QueryValue.class)
                .orElse(arguments[i].getName()));
      }
    }
    return names;
  }

  private static void describeParameters(Map<String, Object> operation, Set<String> required) {
    if (operation.get("parameters") instanceof List<?> parameters) {
      for (Object parameter : parameters) {
        Map<String, Object> described = Nodes.map(parameter);
        String name = String.valueOf(described.get("name"));
        InterfaceWords.describe(name, described);
        Nodes.map(described.get("schema")).remove("nullable");
        if (required.contains(name)) {
          described.put("required", true);
        }
      }
    }
  }

  private static Map<String, Object> problem() {
    Map<String, Object> schema = Map.of("$ref", "#/components/schemas/Problem");
    return Map.of(
        "description",
        "没有办理：type 说明属于哪一种，title、detail 说明原因和怎么办",
        "content",
        Map.of(Problem.MEDIA_TYPE, Map.of("schema", schema)));
  }
}
