package cn.jifen.persistence;

import cn.jifen.application.contract.AcceptanceContract;
import cn.jifen.application.contract.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The fictional province on H2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class H2AcceptanceTest extends AcceptanceContract {
  private Store store;

  @BeforeAll
  void open() {
    store = Store.inH2();
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Override
  protected Ports ports() {
    return store.ports();
  }

  @BeforeEach
  protected void empty() {
    store.empty();
  }
}
