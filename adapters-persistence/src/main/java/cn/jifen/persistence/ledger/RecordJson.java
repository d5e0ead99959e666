package cn.jifen.persistence.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Records as JSON, component by component in the order of their declaration: texts, whole numbers,
 * booleans, days, enum constants, optional values, lists and records of these. A record of one
 * component, such as an id, is written as that component alone.
 */
public final class RecordJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private RecordJson() {}

  /** The record as text. */
  public static String textOf(Record value) {
    return write(value).toString();
  }

  /**
   * Reads what {@link #textOf} wrote.
   *
   * @throws IllegalArgumentException when it is not of that form, or the record refuses it
   */
  public static <R extends Record> R parse(Class<R> type, String text) {
    return read(type, Json.parse(text).node());
  }

  /** The record as an object, also where it has one component only. */
  static ObjectNode write(Record value) {
    ObjectNode node = JSON.objectNode();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object content = get(component, value);
      if (content instanceof Optional<?> optional) {
        optional.ifPresent(present -> node.set(component.getName(), node(present)));
      } else {
        node.set(component.getName(), node(content));
      }
    }
    return node;
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case String text -> JSON.textNode(text);
      case Integer number -> JSON.numberNode(number);
      case Long number -> JSON.numberNode(number);
      case Boolean truth -> JSON.booleanNode(truth);
      case LocalDate day -> JSON.textNode(day.toString());
      case Enum<?> constant -> JSON.textNode(constant.name());
      case List<?> list -> {
        ArrayNode array = JSON.arrayNode();
        list.forEach(item -> array.add(node(item)));
        yield array;
      }
      case Record record -> {
        RecordComponent[] components = record.getClass().getRecordComponents();
        yield components.length == 1 ? node(get(components[0], record)) : write(record);
      }
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    };
  }

  private static Object get(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is not of that form, or the record refuses it
   */
  static <R extends Record> R read(Class<R> type, JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("no object for " + type.getSimpleName());
    }
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      values.add(value(component.getGenericType(), node.path(component.getName()), component));
    }
    return made(type, values);
  }

  private static Object value(Type type, JsonNode node, RecordComponent of) {
    if (type instanceof ParameterizedType generic) {
      Type content = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(value(content, node, of));
      }
      if (generic.getRawType() == List.class && node.isArray()) {
        List<Object> list = new ArrayList<>();
        node.forEach(item -> list.add(value(content, item, of)));
        return list;
      }
    }
    if (type instanceof Class<?> plain) {
      return plain(plain, node, of);
    }
    throw misfit(of);
  }

  private static Object plain(Class<?> type, JsonNode node, RecordComponent of) {
    if (type == String.class && node.isTextual()) {
      return node.textValue();
    }
    if (type == int.class && node.canConvertToInt()) {
      return node.intValue();
    }
    if (type == long.class && node.canConvertToLong()) {
      return node.longValue();
    }
    if (type == boolean.class && node.isBoolean()) {
      return node.booleanValue();
    }
    if (type == LocalDate.class && node.isTextual()) {
      return LocalDate.parse(node.textValue());
    }
    if (type.isEnum() && node.isTextual()) {
      return constant(type, node.textValue(), of);
    }
    if (type.isRecord()) {
      Class<? extends Record> record = type.asSubclass(Record.class);
      RecordComponent[] components = record.getRecordComponents();
      return components.length == 1
          ? made(record, List.of(value(components[0].getGenericType(), node, components[0])))
          : read(record, node);
    }
    throw misfit(of);
  }

  private static Object constant(Class<?> type, String name, RecordComponent of) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> misfit(of));
  }

  private static IllegalArgumentException misfit(RecordComponent of) {
    return new IllegalArgumentException("no " + of.getGenericType() + " in " + of.getName());
  }

  private static <R extends Record> R made(Class<R> type, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " refuses its content", refused.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }
}
