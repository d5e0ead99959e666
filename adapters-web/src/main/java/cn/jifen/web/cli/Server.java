package cn.jifen.web.cli;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** The running HTTP server. */
final class Server implements AutoCloseable {
  static final String LOOPBACK = "127.0.0.1";

  /** Micronaut's word for any free port. */
  private static final int ANY = -1;

  private final Program program;
  private final String url;

  private Server(Program program, String url) {
    this.program = program;
    this.url = url;
  }

  /**
   * Starts to serve; returns when the first request can come.
   *
   * @param address a loopback address: until there are accounts nobody else may ask
   * @throws CommandRefused when the address is not the machine's own, or the port is taken
   */
  static Server start(Installation installation, String command, String address, Port port) {
    requireLoopback(address);
    int number = port.number() == 0 ? ANY : port.number();
    Map<String, Object> listening =
        Map.of("micronaut.server.host", address, "micronaut.server.port", number);
    Program program = Program.openServer(installation, command, listening);
    try {
      EmbeddedServer server = program.get(EmbeddedServer.class).start();
      return new Server(program, "http://" + address + ":" + server.getPort());
    } catch (RuntimeException failure) {
      program.close();
      if (isPortTaken(failure)) {
        throw taken(port);
      }
      throw failure;
    }
  }

  /**
   * Asks before long work whether the server could listen afterwards.
   *
   * @throws CommandRefused when the port is taken
   */
  static void requireFree(Port port) throws IOException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(LOOPBACK, port.number()));
    } catch (BindException e) {
      throw taken(port);
    }
  }

  /** Where it listens, without a slash at the end. */
  String url() {
    return url;
  }

  /** Serves until the process is told to end; requests that run are finished first. */
  void untilTold() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-serving"));
    new CountDownLatch(1).await();
  }

  /** Stops listening, then the program's parts. */
  @Override
  public void close() {
    program.close();
  }

  private static void requireLoopback(String address) {
    try {
      if (InetAddress.getByName(address).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new CommandRefused("无法识别监听地址 " + address + "。");
    }
    throw new CommandRefused(
        "目前还没有账号管理，服务只能监听本机（127.0.0.1）；要从别处访问，请在本机前置带身份认证的代理（见 docs/operations.md）。");
  }

  private static CommandRefused taken(Port port) {
    return new CommandRefused("端口 " + port.number() + " 已被其他程序占用，请用 --port 指定另一个端口。");
  }

  private static boolean isPortTaken(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(BindException.class::isInstance);
  }
}
