package cn.jifen.application.registry;

import cn.jifen.domain.kernel.AreaCode;
import java.util.List;
import java.util.Optional;

/** Registered people who have the same name now. */
public interface Namesakes {
  /**
   * What one look found.
   *
   * @param pairs by key
   * @param lookedTo where the next look starts; empty: everybody was looked at. It may be there
   *     although no pair was found.
   */
  record Look(List<NamesakePair> pairs, Optional<NamesakePair> lookedTo) {
    public Look {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * The next pairs, each once, by key: both with a registration ever in that area or below it. Who
   * was merged into another stands in no pair. One look is at some hundred people, so that it ends
   * soon where pairs are rare.
   *
   * @param after place after which the look starts
   * @param limit the most pairs
   */
  Look within(AreaCode area, NamesakePair after, int limit);
}
