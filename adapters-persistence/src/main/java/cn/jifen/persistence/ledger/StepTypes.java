package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.StepFamilies;
import cn.jifen.domain.kernel.CaseStep;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every kind of step by the name under which the ledger holds it: that of its record. */
final class StepTypes {
  private static final Map<String, Class<? extends Record>> BY_NAME = byName();

  private StepTypes() {}

  private static Map<String, Class<? extends Record>> byName() {
    Map<String, Class<? extends Record>> found = new HashMap<>();
    for (Class<? extends CaseStep> family : StepFamilies.ALL) {
      for (Class<?> step : family.getPermittedSubclasses()) {
        if (found.put(step.getSimpleName(), step.asSubclass(Record.class)) != null) {
          throw new IllegalStateException("two steps are called " + step.getSimpleName());
        }
      }
    }
    return Map.copyOf(found);
  }

  static boolean has(String type) {
    return BY_NAME.containsKey(type);
  }

  /** The step of a payload; refuses a type that is no step's. */
  static CaseStep read(String type, Json json) {
    Class<? extends Record> record =
        Optional.ofNullable(BY_NAME.get(type))
            .orElseThrow(() -> new IllegalArgumentException("no step is called " + type));
    return (CaseStep) RecordJson.read(record, json.node());
  }
}
