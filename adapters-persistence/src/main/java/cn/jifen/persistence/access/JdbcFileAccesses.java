package cn.jifen.persistence.access;

import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.Ids;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Readings of personal files; rows are only ever added. */
@Singleton
final class JdbcFileAccesses implements FileAccesses {
  private final Database database;
  private final Ids ids;

  JdbcFileAccesses(Database database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  @Override
  public void record(FileAccess access) {
    database.update(
        "INSERT INTO file_access_log (access_id, person_id, accessed_at, actor, roles, office, what,"
            + " reason) VALUES (?,?,?,?,?,?,?,?)",
        ids.next(),
        access.person().value(),
        access.at(),
        access.actor().user().value(),
        access.actor().roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
        access.actor().office().value(),
        access.what(),
        access.reason());
  }
}
