package cn.jifen.persistence;

import cn.jifen.application.contract.AcceptanceContract;
import cn.jifen.application.contract.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The fictional province on a real MySQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
    named = MySqlServer.URL,
    matches = ".+",
    disabledReason = "no MySQL server is named")
final class MySqlAcceptanceTest extends AcceptanceContract {
  private Store store;

  @BeforeAll
  void open() {
    MySqlServer.create("jifen_acceptance");
    store = Store.inMySql("jifen_acceptance", MySqlServer.user(), MySqlServer.password());
  }

  @AfterAll
  void close() {
    store.close();
    MySqlServer.drop("jifen_acceptance");
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
