package cn.jifen.web.input;

/**
 * A request's JSON object as a record. Its components are the fields: required unless {@code
 * Optional}, an empty list where a list is absent. {@link RecordBinder} says which types there can
 * be.
 */
public interface RequestBody {}
