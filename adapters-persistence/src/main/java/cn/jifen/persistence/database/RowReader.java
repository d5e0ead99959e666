package cn.jifen.persistence.database;

import java.sql.SQLException;

/** Makes something of one row. */
@FunctionalInterface
public interface RowReader<R> {
  R read(Row row) throws SQLException;
}
