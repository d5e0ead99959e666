package cn.jifen.application.importing;

import java.util.Collection;
import java.util.Map;

/**
 * Keys of rows that took effect, with a digest of their content: what is sent again equal has no
 * effect, what is sent again different is refused.
 */
public interface RecordedKeys {
  /**
   * The digests of known keys.
   *
   * @param kind name of the file's kind: decisions, repairs, restorations
   */
  Map<String, String> digests(String kind, Collection<String> keys);

  /**
   * Registers keys with their digests.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when a key was registered meanwhile
   */
  void record(String kind, Map<String, String> digestsByKey);
}
