package cn.jifen.application.testing;

import cn.jifen.application.importing.RecordedKeys;
import cn.jifen.application.port.ConcurrentChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Recorded keys in memory. */
public final class InMemoryRecordedKeys implements RecordedKeys, Restorable {
  private final Map<Key, String> digests = new HashMap<>();

  private record Key(String kind, String value) {}

  @Override
  public synchronized Map<String, String> digests(String kind, Collection<String> keys) {
    Map<String, String> found = new LinkedHashMap<>();
    keys.forEach(
        key ->
            Optional.ofNullable(digests.get(new Key(kind, key)))
                .ifPresent(digest -> found.put(key, digest)));
    return found;
  }

  @Override
  public synchronized void record(String kind, Map<String, String> digestsByKey) {
    digestsByKey.forEach(
        (key, digest) -> {
          if (digests.putIfAbsent(new Key(kind, key), digest) != null) {
            throw new ConcurrentChange("key of " + kind);
          }
        });
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(digests);
  }
}
