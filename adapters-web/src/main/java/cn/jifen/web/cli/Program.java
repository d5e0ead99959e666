package cn.jifen.web.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program's parts, wired and running on an installation until closed. */
final class Program implements AutoCloseable {
  private static final String OWN = "cn.jifen.";

  private final @Nullable DataFolder folder;
  private final ApplicationContext context;

  private Program(@Nullable DataFolder folder, ApplicationContext context) {
    this.folder = folder;
    this.context = context;
  }

  /**
   * Starts what a command needs; no server.
   *
   * @param command name for whoever meets the locked folder
   * @throws CommandRefused when the installation is in use or its database is not to be had
   */
  static Program open(Installation installation, String command) {
    return open(installation, command, Map.of());
  }

  /** The same with further properties. */
  static Program open(Installation installation, String command, Map<String, Object> more) {
    return start(installation, command, more, false);
  }

  /**
   * Starts everything that a server needs, so that a part missing is found before the first call.
   */
  static Program openServer(Installation installation, String command, Map<String, Object> more) {
    return start(installation, command, more, true);
  }

  /** For what needs none of the data: rules, readers, formats. */
  static Program openWithoutDatabase() {
    return new Program(null, context(Map.of(), false));
  }

  private static Program start(
      Installation installation, String command, Map<String, Object> more, boolean eager) {
    Map<String, Object> properties = new HashMap<>(installation.properties());
    properties.putAll(more);
    LogFile.in(installation.folder());
    DataFolder folder = hold(installation, command);
    try {
      return new Program(folder, context(properties, eager));
    } catch (RuntimeException | Error failure) {
      if (folder != null) {
        folder.close();
      }
      throw failure;
    }
  }

  private static ApplicationContext context(Map<String, Object> properties, boolean eager) {
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(properties)
            .start();
    if (eager) {
      makeAllParts(context);
    }
    return context;
  }

  /**
   * Makes every part of our own now: one whose adapter is missing is found before the first call.
   */
  private static void makeAllParts(ApplicationContext context) {
    for (BeanDefinition<?> part : context.getAllBeanDefinitions()) {
      if (part.isSingleton() && part.getBeanType().getName().startsWith(OWN)) {
        context.getBean(part);
      }
    }
  }

  /** Only the embedded database has to be alone; on MySQL the folder holds but keys and log. */
  private static @Nullable DataFolder hold(Installation installation, String command) {
    if (installation.isEmbedded()) {
      return DataFolder.take(installation.folder(), command);
    }
    try {
      DataFolder.create(installation.folder());
      return null;
    } catch (IOException e) {
      throw new CommandRefused("无法使用数据目录 " + installation.folder() + "：" + Reasons.of(e));
    }
  }

  /** A part of the program. */
  <T> T get(Class<T> part) {
    return context.getBean(part);
  }

  /** Stops the parts, then lets go of the folder. */
  @Override
  public void close() {
    context.close();
    if (folder != null) {
      folder.close();
    }
  }
}
