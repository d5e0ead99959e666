package cn.jifen.web.apidocs;

import cn.jifen.web.input.RequestBody;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the schemas what only the records know: which fields a request has to have, which ones an
 * answer always has, and that the ids of a request are written as strings.
 */
final class RecordSchemas {
  private final Map<String, Object> schemas;
  private final Set<Map<String, Object>> described =
      Collections.newSetFromMap(new IdentityHashMap<>());

  /** For the schemas of one document, by name; they are changed. */
  RecordSchemas(Map<String, Object> schemas) {
    this.schemas = schemas;
  }

  /** Completes the schema of a body, and those that it is made of. */
  void describe(Type type, @Nullable Object schema) {
    describe(type, schema, Map.of());
  }

  private void describe(
      Type type, @Nullable Object node, Map<TypeVariable<?>, Type> typeArguments) {
    Map<String, Object> schema = resolved(node);
    switch (type) {
      case TypeVariable<?> variable ->
          describe(typeArguments.getOrDefault(variable, Object.class), node, Map.of());
      case ParameterizedType list when list.getRawType() == List.class ->
          describe(list.getActualTypeArguments()[0], schema.get("items"), typeArguments);
      case ParameterizedType generic when ((Class<?>) generic.getRawType()).isRecord() ->
          fields((Class<?>) generic.getRawType(), schema, arguments(generic, typeArguments));
      case ParameterizedType wrapper ->
          describe(wrapper.getActualTypeArguments()[0], node, typeArguments);
      case Class<?> record when record.isRecord() -> fields(record, schema, Map.of());
      case Class<?> words when words.isEnum() -> constants(words, schema);
      default -> {
        // Plain values stand in the document as they are.
      }
    }
  }

  private void fields(
      Class<?> type, Map<String, Object> schema, Map<TypeVariable<?>, Type> typeArguments) {
    Map<String, Object> properties = Nodes.map(schema.get("properties"));
    if (properties.isEmpty() || !described.add(schema)) {
      return;
    }
    InterfaceWords.keepChinese(schema);
    boolean request = RequestBody.class.isAssignableFrom(type);
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Map<String, Object> property = Nodes.map(properties.get(component.getName()));
      if (!property.isEmpty()) {
        if (!maybeAbsent(component, request)) {
          required.add(component.getName());
        }
        if (request && isId(component)) {
          property.put("type", "string");
          property.remove("format");
        }
        property.remove("nullable");
        InterfaceWords.describe(component.getName(), property);
        describe(component.getGenericType(), property, typeArguments);
      }
    }
    schema.remove("required");
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
  }

  /** What each word means, where the law has a name for it. */
  private static void constants(Class<?> type, Map<String, Object> schema) {
    try {
      Method label = type.getMethod("label");
      List<String> meanings = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        meanings.add(constant + " " + label.invoke(constant));
      }
      schema.put("description", String.join("；", meanings));
    } catch (NoSuchMethodException unnamed) {
      InterfaceWords.keepChinese(schema);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no label of " + type, e);
    }
  }

  private static boolean maybeAbsent(RecordComponent component, boolean request) {
    Class<?> type = component.getType();
    boolean emptyList =
        type == List.class && !component.getAccessor().isAnnotationPresent(NotEmpty.class);
    return type == Optional.class
        || component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || component.getAccessor().isAnnotationPresent(io.micronaut.core.annotation.Nullable.class)
        || request && (type == boolean.class || emptyList);
  }

  private static boolean isId(RecordComponent component) {
    Type type = component.getGenericType();
    return type == long.class
        || type instanceof ParameterizedType optional
            && optional.getActualTypeArguments()[0] == Long.class;
  }

  private static Map<TypeVariable<?>, Type> arguments(
      ParameterizedType generic, Map<TypeVariable<?>, Type> outer) {
    TypeVariable<?>[] variables = ((Class<?>) generic.getRawType()).getTypeParameters();
    Map<TypeVariable<?>, Type> arguments = new HashMap<>(outer);
    for (int i = 0; i < variables.length; i++) {
      arguments.put(variables[i], generic.getActualTypeArguments()[i]);
    }
    return arguments;
  }

  /** The schema itself where there is a reference to it, alone or with a description beside it. */
  private Map<String, Object> resolved(@Nullable Object node) {
    Map<String, Object> schema = Nodes.map(node);
    if (schema.get("allOf") instanceof List<?> parts) {
      return resolved(parts.getFirst());
    }
    return schema.get("$ref") instanceof String reference
        ? Nodes.map(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)))
        : schema;
  }
}
