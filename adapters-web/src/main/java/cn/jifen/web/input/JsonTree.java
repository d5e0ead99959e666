package cn.jifen.web.input;

import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.problem.ProblemType;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into maps, lists, strings, numbers and booleans. Strict: a field twice, bytes that are
 * not UTF-8 or anything after the value are refused with line and column.
 */
final class JsonTree {
  private static final int MOST_NESTED = 32;
  private static final int LONGEST_NUMBER = 40;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_NESTED)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private JsonTree() {}

  /** The one value in the stream; a {@link ProblemException} with its place when it is none. */
  static @Nullable Object read(InputStream json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw malformed("请求内容为空，应提交一个 JSON 对象");
      }
      Object value = value(parser, first);
      if (parser.nextToken() != null) {
        throw at(parser.currentTokenLocation(), "对象之后还有多余内容");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw at(e.getLocation(), "此处不符合 JSON 语法、字段重复、嵌套过深或者不是 UTF-8 编码");
    } catch (java.io.CharConversionException e) {
      throw malformed("不是 UTF-8 编码");
    }
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
      case VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static BigDecimal number(JsonParser parser) throws IOException {
    return parser.getDecimalValue();
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      fields.put(name, value(parser, parser.nextToken()));
    }
    return fields;
  }

  private static List<@Nullable Object> array(JsonParser parser) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token));
    }
    return items;
  }

  private static ProblemException at(@Nullable JsonLocation place, String what) {
    return place == null
        ? malformed(what)
        : malformed("第 " + place.getLineNr() + " 行第 " + place.getColumnNr() + " 列：" + what);
  }

  private static ProblemException malformed(String what) {
    return ProblemException.of(ProblemType.MALFORMED_JSON, what + "；请以 UTF-8 编码的 JSON 对象重新提交");
  }
}
