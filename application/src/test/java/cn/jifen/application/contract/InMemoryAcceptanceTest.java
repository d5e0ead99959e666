package cn.jifen.application.contract;

import cn.jifen.application.testing.InMemoryJifen;

/** The fictional province in memory. */
class InMemoryAcceptanceTest extends AcceptanceContract {
  private final Ports ports = InMemoryPortsTest.portsOf(new InMemoryJifen());

  @Override
  protected Ports ports() {
    return ports;
  }
}
