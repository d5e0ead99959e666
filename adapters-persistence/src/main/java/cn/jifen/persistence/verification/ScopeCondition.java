package cn.jifen.persistence.verification;

import cn.jifen.application.verification.Scope;

/** A scope as a condition with one parameter. */
final class ScopeCondition {
  private ScopeCondition() {}

  /** The condition on a column with the code of an institution. */
  static String on(String column, Scope scope) {
    return switch (scope) {
      case Scope.Area _ ->
          column
              + " IN (SELECT i.code FROM institution i WHERE i.region LIKE ?"
              + " AND i.revision = (SELECT MAX(l.revision) FROM institution l"
              + " WHERE l.code = i.code))";
      case Scope.At _ -> column + " = ?";
    };
  }

  /** Its parameter. */
  static String parameter(Scope scope) {
    return switch (scope) {
      case Scope.Area area -> area.area().prefix() + "%";
      case Scope.At at -> at.institution().value();
    };
  }
}
