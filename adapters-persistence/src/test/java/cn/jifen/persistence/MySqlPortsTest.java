package cn.jifen.persistence;

import cn.jifen.application.contract.PortContracts;
import cn.jifen.application.contract.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contracts on a real MySQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
    named = MySqlServer.URL,
    matches = ".+",
    disabledReason = "no MySQL server is named")
final class MySqlPortsTest extends PortContracts {
  private Store store;

  @BeforeAll
  void open() {
    MySqlServer.create("jifen_ports");
    store = Store.inMySql("jifen_ports", MySqlServer.user(), MySqlServer.password());
  }

  @AfterAll
  void close() {
    store.close();
    MySqlServer.drop("jifen_ports");
  }

  @Override
  protected Ports ports() {
    return store.ports();
  }

  @Override
  @BeforeEach
  protected void empty() {
    store.empty();
  }
}
