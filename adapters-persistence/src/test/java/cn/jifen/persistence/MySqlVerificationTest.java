package cn.jifen.persistence;

import cn.jifen.application.contract.Ports;
import cn.jifen.application.contract.VerificationContract;
import cn.jifen.application.verification.VerificationLists;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The check of the register, on a real MySQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
    named = MySqlServer.URL,
    matches = ".+",
    disabledReason = "no MySQL server is named")
final class MySqlVerificationTest extends VerificationContract {
  private Store store;

  @BeforeAll
  void open() {
    MySqlServer.create("jifen_verification");
    store = Store.inMySql("jifen_verification", MySqlServer.user(), MySqlServer.password());
  }

  @AfterAll
  void close() {
    store.close();
    MySqlServer.drop("jifen_verification");
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
