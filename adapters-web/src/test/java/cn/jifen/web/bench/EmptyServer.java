package cn.jifen.web.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A Micronaut server that can do nothing but answer 200: none of the program's parts are in it. */
public final class EmptyServer {
  private EmptyServer() {}

  /** Serves on the port given until the process is ended. */
  public static void main(String[] args) throws InterruptedException {
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(
                Map.of(
                    "micronaut.server.port",
                    args[0],
                    "micronaut.server.host",
                    "127.0.0.1",
                    "bench.empty",
                    true))
            .start();
    context.getBean(EmbeddedServer.class).start();
    new CountDownLatch(1).await();
  }
}
