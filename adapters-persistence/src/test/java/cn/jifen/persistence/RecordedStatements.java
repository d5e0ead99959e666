package cn.jifen.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The queries that run through a data source, with the values that they ran with. */
final class RecordedStatements {
  private final List<Query> queries = new ArrayList<>();

  /** A statement and its values by position. */
  record Query(String sql, Map<Integer, Object> values) {}

  /** The same data source, with what runs through it recorded here. */
  DataSource around(DataSource dataSource) {
    return wrap(
        DataSource.class,
        dataSource,
        (method, arguments, result) -> result instanceof Connection c ? around(c) : result);
  }

  private Connection around(Connection connection) {
    return wrap(
        Connection.class,
        connection,
        (method, arguments, result) ->
            result instanceof PreparedStatement statement
                ? around(statement, (String) arguments[0])
                : result);
  }

  private PreparedStatement around(PreparedStatement statement, String sql) {
    Map<Integer, Object> values = new TreeMap<>();
    return wrap(
        PreparedStatement.class,
        statement,
        (method, arguments, result) -> {
          if (method.getName().startsWith("set") && arguments.length == 2) {
            values.put((Integer) arguments[0], arguments[1]);
          } else if (method.getName().equals("executeQuery")) {
            queries.add(new Query(sql, Map.copyOf(values)));
          }
          return result;
        });
  }

  /** What to make of the result of a call. */
  private interface After {
    Object result(Method method, Object[] arguments, Object result);
  }

  private static <T> T wrap(Class<T> type, T wrapped, After after) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return after.result(method, arguments, method.invoke(wrapped, arguments));
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
    return type.cast(proxy);
  }

  /** What ran since the last call. */
  List<Query> take() {
    List<Query> taken = List.copyOf(queries);
    queries.clear();
    return taken;
  }
}
