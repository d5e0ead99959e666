package cn.jifen.persistence.database;

import cn.jifen.application.port.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Ids of 63 bits: 41 of milliseconds since 2025, 10 of the node, 12 of a counter. Each process that
 * gives ids takes the next node number from the database, so that two that run at once differ; only
 * after 1,024 further starts comes a number again. When a millisecond is used up, or the clock goes
 * back, the count runs ahead of the clock instead of waiting or repeating.
 */
@Singleton
final class TimeOrderedIds implements Ids {
  private static final long EPOCH = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();
  private static final int NODES = 1 << 10;
  private static final int COUNTER_BITS = 12;
  private static final int NODE_BITS = 10;

  private final long node;
  private long lastTick;

  TimeOrderedIds(Database database) {
    this.node = database.inTransaction(() -> takeNode(database));
  }

  private static long takeNode(Database database) {
    database.update(
        "UPDATE id_node SET last_node = MOD(last_node + 1, " + NODES + ") WHERE id = 1");
    return database
        .first("SELECT last_node FROM id_node WHERE id = 1", row -> row.number("last_node"))
        .orElseThrow(() -> new IllegalStateException("id_node has no row"));
  }

  @Override
  public synchronized long next() {
    long now = (System.currentTimeMillis() - EPOCH) << COUNTER_BITS;
    lastTick = Math.max(now, lastTick + 1);
    long millis = lastTick >> COUNTER_BITS;
    long counter = lastTick & ((1L << COUNTER_BITS) - 1);
    return ((millis << NODE_BITS | node) << COUNTER_BITS) | counter;
  }
}
