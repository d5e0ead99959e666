package cn.jifen.application.contract;

import cn.jifen.application.ledger.StepFamilies;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A step of every kind that the ledger takes: with all that may be there, and with what must be.
 */
public final class StepSamples {
  private final boolean withOptional;

  private StepSamples(boolean withOptional) {
    this.withOptional = withOptional;
  }

  /** One step of every kind. */
  public static List<CaseStep> ofEveryKind(boolean withOptional) {
    StepSamples samples = new StepSamples(withOptional);
    return StepFamilies.ALL.stream()
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .map(type -> (CaseStep) samples.made(type))
        .toList();
  }

  private Object made(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components).map(c -> value(c.getGenericType())).toArray(Object[]::new);
    try {
      return record.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no sample of " + record, e);
    }
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type content = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Optional.class
          ? (withOptional ? Optional.of(value(content)) : Optional.empty())
          : List.of(value(content));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return "“乌医保罚〔2026〕1号”\\\n㛃䶮𬱖";
    }
    if (plain == int.class) {
      return 7;
    }
    if (plain == long.class) {
      return Long.MAX_VALUE;
    }
    if (plain == boolean.class) {
      return withOptional;
    }
    if (plain == LocalDate.class) {
      return LocalDate.of(2026, 2, 28);
    }
    if (plain == AreaCode.class) {
      return new AreaCode("650102");
    }
    return plain.isEnum() ? plain.getEnumConstants()[0] : made(plain);
  }
}
