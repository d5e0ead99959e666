package cn.jifen.application.registry;

import cn.jifen.domain.kernel.AreaCode;
import java.util.List;

/** Registered people who have the same name now. */
public interface Namesakes {
  /**
   * A page of pairs, each once, by key: both with a registration ever in that area or below it. Who
   * was merged into another stands in no pair.
   *
   * @param after place after which the page starts
   */
  List<NamesakePair> within(AreaCode area, NamesakePair after, int limit);
}
