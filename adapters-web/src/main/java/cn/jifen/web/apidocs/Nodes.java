package cn.jifen.web.apidocs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading the nodes of a parsed document. */
final class Nodes {
  private Nodes() {}

  /** The object there, which can be changed; an empty one of its own where there is none. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object node) {
    return node instanceof Map<?, ?> map ? (Map<String, Object>) map : new HashMap<>();
  }

  /** The object at the end of the names. */
  static Map<String, Object> map(@Nullable Object node, String... names) {
    Map<String, Object> found = map(node);
    for (String name : names) {
      found = map(found.get(name));
    }
    return found;
  }
}
