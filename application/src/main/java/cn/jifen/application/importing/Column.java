package cn.jifen.application.importing;

/**
 * A column of a file.
 *
 * @param field English field name
 * @param title Chinese title of the product's own template
 * @param presence whether column and cell may be missing
 */
record Column(String field, String title, Presence presence) {

  /** What may be missing. */
  enum Presence {
    /** The column must be there and every cell filled. */
    REQUIRED,
    /** The column must be there; cells may be empty. */
    MAY_BE_EMPTY,
    /** The column itself may be missing. */
    OPTIONAL
  }

  static Column required(String field, String title) {
    return new Column(field, title, Presence.REQUIRED);
  }

  static Column mayBeEmpty(String field, String title) {
    return new Column(field, title, Presence.MAY_BE_EMPTY);
  }

  static Column optional(String field, String title) {
    return new Column(field, title, Presence.OPTIONAL);
  }

  boolean isNamed(String header) {
    return field.equals(header) || title.equals(header);
  }
}
