package cn.jifen.application.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map and a list that know how to be put back as they were. */
final class Kept {
  private Kept() {}

  static <K, V> Runnable restorePoint(Map<K, V> map) {
    Map<K, V> copy = new LinkedHashMap<>(map);
    return () -> {
      map.clear();
      map.putAll(copy);
    };
  }

  static <T> Runnable restorePoint(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    return () -> {
      list.clear();
      list.addAll(copy);
    };
  }

  /** For lists that only grow: what came after is cut off. */
  static <T> Runnable length(List<T> list) {
    int size = list.size();
    return () -> list.subList(size, list.size()).clear();
  }

  static Runnable all(Runnable... points) {
    return () -> {
      for (Runnable point : points) {
        point.run();
      }
    };
  }
}
