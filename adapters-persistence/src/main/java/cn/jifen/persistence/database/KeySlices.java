package cn.jifen.persistence.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts keys into slices of few sizes, the last filled up with its last key: few different
 * statements, so that the database keeps them prepared.
 */
final class KeySlices {
  private static final int[] SIZES = {1, 8, 64, 512};
  private static final int LARGEST = SIZES[SIZES.length - 1];

  private KeySlices() {}

  /** Each different key in exactly one slice. */
  static <K> List<List<K>> of(Collection<K> keys) {
    List<K> distinct = keys.stream().distinct().toList();
    List<List<K>> slices = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += LARGEST) {
      slices.add(filled(distinct.subList(from, Math.min(from + LARGEST, distinct.size()))));
    }
    return slices;
  }

  private static <K> List<K> filled(List<K> slice) {
    List<K> filled = new ArrayList<>(slice);
    while (filled.size() < sizeFor(slice.size())) {
      filled.add(slice.getLast());
    }
    return filled;
  }

  private static int sizeFor(int keys) {
    for (int size : SIZES) {
      if (keys <= size) {
        return size;
      }
    }
    return LARGEST;
  }
}
