package cn.jifen.web.input;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.web.problem.InputError;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of JSON objects and gathers every mistake on the way. Components may be {@code
 * String}, {@code int}, {@code long} (an id, written as a string), {@code boolean}, {@code
 * LocalDate}, {@code AreaCode}, enums, records, lists of records, and {@code Optional} of those.
 * {@code Size}, {@code Min}, {@code Max} and {@code NotEmpty} are kept. Unknown fields are refused.
 */
final class RecordBinder {
  private static final int LONGEST_TEXT = 200;

  private final List<InputError> errors = new ArrayList<>();

  List<InputError> errors() {
    return errors;
  }

  /** The record; null when there are {@link #errors()}. */
  <T> @Nullable T bind(Class<T> type, @Nullable Object tree, String pointer) {
    if (!(tree instanceof Map<?, ?> fields)) {
      error(pointer, "应为 JSON 对象");
      return null;
    }
    int before = errors.size();
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknown(fields, components, pointer);
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String at = pointer + "/" + components[i].getName();
      values[i] = component(components[i], fields.get(components[i].getName()), at);
    }
    return errors.size() > before ? null : make(type, components, values);
  }

  private void refuseUnknown(Map<?, ?> fields, RecordComponent[] components, String pointer) {
    Set<String> known = new LinkedHashSet<>();
    Arrays.stream(components).map(RecordComponent::getName).forEach(known::add);
    if (!known.containsAll(fields.keySet())) {
      error(
          pointer.isEmpty() ? "/" : pointer,
          "有 "
              + fields.keySet().stream().filter(name -> !known.contains(name)).count()
              + " 个不认识的字段；可用字段："
              + String.join("、", known));
    }
  }

  private @Nullable Object component(RecordComponent component, @Nullable Object node, String at) {
    Type type = component.getGenericType();
    if (component.getType() == Optional.class) {
      Type inner = ((ParameterizedType) type).getActualTypeArguments()[0];
      return node == null
          ? Optional.empty()
          : Optional.ofNullable(value(component, inner, node, at));
    }
    if (component.getType() == List.class) {
      return list(
          component, (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0], node, at);
    }
    if (node == null) {
      if (type == boolean.class) {
        return false;
      }
      return error(at, "必须填写");
    }
    return value(component, type, node, at);
  }

  private @Nullable Object list(
      RecordComponent component, Class<?> item, @Nullable Object node, String at) {
    List<?> nodes = node == null ? List.of() : node instanceof List<?> given ? given : null;
    if (nodes == null) {
      return error(at, "应为 JSON 数组");
    }
    Size size = component.getAccessor().getAnnotation(Size.class);
    if (size != null && nodes.size() > size.max()) {
      return error(at, "最多 " + size.max() + " 项");
    }
    if (component.getAccessor().isAnnotationPresent(NotEmpty.class) && nodes.isEmpty()) {
      return error(at, "至少一项");
    }
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      items.add(value(component, item, nodes.get(i), at + "/" + i));
    }
    return items;
  }

  private @Nullable Object value(
      RecordComponent component, Type type, @Nullable Object node, String at) {
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord() && wanted != AreaCode.class) {
      return bind(wanted, node, at);
    }
    if (wanted == int.class || wanted == Integer.class) {
      return whole(component, node, at);
    }
    if (wanted == boolean.class || wanted == Boolean.class) {
      return node instanceof Boolean ? node : error(at, "应为 true 或者 false");
    }
    return node instanceof String text ? ofText(component, wanted, text, at) : error(at, "应为字符串");
  }

  private @Nullable Object ofText(
      RecordComponent component, Class<?> wanted, String text, String at) {
    if (wanted == String.class) {
      return text(component, text, at);
    }
    if (wanted == LocalDate.class) {
      return orError(Scalars.date(text), at, Scalars.DATE);
    }
    if (wanted == AreaCode.class) {
      return orError(Scalars.area(text), at, Scalars.AREA);
    }
    if (wanted == long.class || wanted == Long.class) {
      return orError(Scalars.id(text), at, "应为由数字组成的内部编号");
    }
    return constant(wanted, text, at);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private @Nullable Object constant(Class<?> wanted, String text, String at) {
    if (!wanted.isEnum()) {
      throw new IllegalStateException("no rule to read a " + wanted + " at " + at);
    }
    return orError(Scalars.oneOf((Class) wanted, text), at, Scalars.allowed((Class) wanted));
  }

  private @Nullable Object whole(RecordComponent component, @Nullable Object node, String at) {
    if (!(node instanceof BigInteger number) || number.bitLength() >= Integer.SIZE) {
      return error(at, "应为整数");
    }
    int value = number.intValueExact();
    Min min = component.getAccessor().getAnnotation(Min.class);
    Max max = component.getAccessor().getAnnotation(Max.class);
    if (min != null && value < min.value() || max != null && value > max.value()) {
      return error(
          at,
          "应为"
              + (min == null ? "" : "不小于 " + min.value() + " ")
              + (max == null ? "" : "不大于 " + max.value() + " ")
              + "的整数");
    }
    return value;
  }

  private @Nullable Object text(RecordComponent component, String text, String at) {
    String value = text.strip();
    Size size = component.getAccessor().getAnnotation(Size.class);
    int most = size == null ? LONGEST_TEXT : size.max();
    if (value.isEmpty() && component.getType() != Optional.class) {
      return error(at, "必须填写");
    }
    if (value.isEmpty()) {
      return null;
    }
    if (value.codePointCount(0, value.length()) > most) {
      return error(at, "最多 " + most + " 个字");
    }
    return Scalars.isPlain(value) ? value : error(at, "含有换行、控制字符或者未定义的字符");
  }

  private @Nullable Object orError(Optional<?> value, String at, String expected) {
    return value.isPresent() ? value.get() : error(at, expected);
  }

  private @Nullable Object error(String at, String message) {
    errors.add(new InputError(at.isEmpty() ? "/" : at, message));
    return null;
  }

  private static <T> T make(
      Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }
}
