package cn.jifen.web.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of a Micronaut HTTP server and nothing of this program. */
final class EmptyServerClassPath {
  private static final Pattern SERVER_LIBRARIES =
      Pattern.compile(
          ".*/(micronaut-(core|core-reactive|inject|aop|context|context-propagation|runtime|router"
              + "|buffer-netty|http|http-netty|http-server|http-server-netty|websocket|json-core"
              + "|jackson-core|retry|discovery-core|serde-.*)|netty-.*|reactor-core|reactive-streams"
              + "|slf4j-api|logback-.*|jakarta\\..*|jackson-(core|annotations)|snakeyaml|jspecify"
              + "|jsr305|jctools.*)-[0-9][^/]*\\.jar");

  private EmptyServerClassPath() {}

  /** The path; the server's own classes are copied into the folder. */
  static String in(Path folder) throws IOException, URISyntaxException {
    copyOwnClasses(folder);
    // Without settings the log would be at its most talkative, and the server slow by it.
    Files.writeString(
        folder.resolve("logback.xml"), "<configuration><root level=\"INFO\"/></configuration>");
    String libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> SERVER_LIBRARIES.matcher(entry).matches())
            .collect(Collectors.joining(File.pathSeparator));
    return folder + File.pathSeparator + libraries;
  }

  private static void copyOwnClasses(Path folder) throws IOException, URISyntaxException {
    Path classes =
        Path.of(EmptyServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> all = Files.walk(classes)) {
      List<Path> own =
          all.filter(Files::isRegularFile)
              .filter(file -> file.getFileName().toString().contains("Empty"))
              .toList();
      for (Path file : own) {
        Path copy = folder.resolve(classes.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
