package cn.jifen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.contract.Ports;
import cn.jifen.application.contract.VerificationContract;
import cn.jifen.application.ledger.DerivedTables;
import cn.jifen.application.verification.VerificationLists;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The check of the register, on H2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class H2VerificationTest extends VerificationContract {
  private Store store;

  @BeforeAll
  void open() {
    store = Store.inH2();
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void the_tables_of_the_check_are_held_against_the_ledger() {
    fill();
    DerivedTables tables = store.get(DerivedTables.class);
    assertThat(tables.firstDifference()).isEmpty();
    store.sql(
        statement -> statement.executeUpdate("UPDATE measure_period SET delivered_on = NULL"));
    assertThat(tables.firstDifference().map(DerivedTables.Difference::table))
        .contains("measure_period");
    tables.rebuild();
    assertThat(tables.firstDifference()).isEmpty();
  }

  @Override
  protected Ports ports() {
    return store.ports();
  }

  @Override
  protected VerificationLists lists() {
    return store.get(VerificationLists.class);
  }

  @Override
  protected void empty() {
    store.empty();
  }
}
