package cn.jifen.persistence.importing;

import cn.jifen.application.importing.RecordedKeys;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Keys and digests in the table recorded_key. */
@Singleton
final class JdbcRecordedKeys implements RecordedKeys {
  private final Database database;

  JdbcRecordedKeys(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, String> digests(String kind, Collection<String> keys) {
    Map<String, String> digests = new HashMap<>();
    database
        .queryIn(
            "SELECT row_key, digest FROM recorded_key WHERE kind = ? AND row_key IN (:keys)",
            keys,
            row -> Map.entry(row.text("row_key"), row.text("digest")),
            kind)
        .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
    return digests;
  }

  @Override
  public void record(String kind, Map<String, String> digestsByKey) {
    database.insert(
        "INSERT INTO recorded_key (kind, row_key, digest) VALUES (?,?,?)",
        digestsByKey.entrySet(),
        entry -> new Object[] {kind, entry.getKey(), entry.getValue()});
  }
}
