package cn.jifen.persistence;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Records what runs on the database of a store that asks for it. */
@Singleton
@Requires(property = RecordingListener.PROPERTY)
final class RecordingListener implements BeanCreatedEventListener<DataSource>, Ordered {
  static final String PROPERTY = "test.statements.recorded";

  private final RecordedStatements statements = new RecordedStatements();

  /** Before Micronaut wraps the data source and gives out its connections as it pleases. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return statements.around(event.getBean());
  }

  RecordedStatements statements() {
    return statements;
  }
}
