package cn.jifen.web.bench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The least that a lookup over HTTP can be: one row by its primary key. */
@Controller("/bench/rows")
@Requires(property = "bench.rows")
class PrimaryKeyController {
  private final DataSource dataSource;

  PrimaryKeyController(DataSource dataSource) {
    // The pool itself: Micronaut's wrapper gives connections only inside a transaction of its own.
    this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
  }

  @Get("/{key}")
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<Map<String, Object>> row(long key) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT seq, hash FROM case_event WHERE seq = ?")) {
      select.setLong(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? HttpResponse.ok(Map.of("seq", row.getLong(1), "hash", row.getString(2)))
            : HttpResponse.notFound();
      }
    }
  }
}
