package cn.jifen.web.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves HTTP until the process is told to end. */
@Command(name = "serve", description = "启动 HTTP 服务（尚无账号管理，只监听 127.0.0.1）")
final class ServeCommand extends InstalledCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = Port.USUAL,
      description = "端口（默认：${DEFAULT-VALUE}）")
  private Port port = Port.parse(Port.USUAL);

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = Server.LOOPBACK,
      description = "监听地址；账号管理建成之前只接受本机地址（默认：${DEFAULT-VALUE}）")
  private String address = Server.LOOPBACK;

  @Override
  public Integer call() throws InterruptedException {
    try (Server server = Server.start(installation(), name(), address, port)) {
      console().say("服务已启动：" + server.url() + "（尚无账号管理，只接受来自本机的访问；按 Ctrl+C 停止）");
      server.untilTold();
    }
    return DONE;
  }
}
