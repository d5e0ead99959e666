package cn.jifen.persistence.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON object that is read strictly: a missing or mistyped field is refused by name. */
public final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode node;

  private Json(JsonNode node) {
    this.node = node;
  }

  /** Reads an object; refuses what is none with an {@link IllegalArgumentException}. */
  public static Json parse(String text) {
    try {
      return new Json(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the payload is no JSON", e);
    }
  }

  JsonNode node() {
    return node;
  }

  public boolean truth(String field) {
    JsonNode value = node.path(field);
    if (!value.isBoolean()) {
      throw new IllegalArgumentException("no truth value in " + field);
    }
    return value.booleanValue();
  }

  public Optional<LocalDate> optionalDate(String field) {
    return node.has(field) ? Optional.of(date(field)) : Optional.empty();
  }

  public String text(String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("no text in " + field);
    }
    return value.textValue();
  }

  public Optional<String> optionalText(String field) {
    return node.has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  public long number(String field) {
    return number(node.path(field), field);
  }

  public Optional<Long> optionalNumber(String field) {
    return node.has(field) ? Optional.of(number(field)) : Optional.empty();
  }

  public int count(String field) {
    return Math.toIntExact(number(field));
  }

  public LocalDate date(String field) {
    return LocalDate.parse(text(field));
  }

  public Optional<Json> child(String field) {
    return node.path(field).isObject() ? Optional.of(new Json(node.path(field))) : Optional.empty();
  }

  public Json required(String field) {
    return child(field).orElseThrow(() -> new IllegalArgumentException("no object in " + field));
  }

  public List<Long> numbers(String field) {
    List<Long> numbers = new ArrayList<>();
    array(field).forEach(value -> numbers.add(number(value, field)));
    return numbers;
  }

  public List<Json> children(String field) {
    List<Json> children = new ArrayList<>();
    array(field).forEach(value -> children.add(new Json(value)));
    return children;
  }

  private JsonNode array(String field) {
    JsonNode value = node.path(field);
    if (!value.isArray()) {
      throw new IllegalArgumentException("no list in " + field);
    }
    return value;
  }

  private static long number(JsonNode value, String field) {
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException("no whole number in " + field);
    }
    return value.longValue();
  }
}
