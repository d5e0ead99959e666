package cn.jifen.web.story;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.importing.ImportFolder;
import cn.jifen.application.importing.ImportProgress;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.ledger.Act;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.web.bench.MySqlServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A server on a database of its own, with the fictional province loaded. */
final class RunningJifen implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningJifen(String name) {
    this(Map.of("jifen.db.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1"));
  }

  private RunningJifen(Map<String, Object> database) {
    Map<String, Object> properties = new HashMap<>(database);
    properties.put("jifen.keys", keys().toString());
    properties.put("micronaut.server.port", -1);
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(properties)
            .start();
    server = context.getBean(EmbeddedServer.class).start();
  }

  /** The same on an empty database of a MySQL server. */
  static RunningJifen on(MySqlServer database) {
    return new RunningJifen(
        Map.of(
            "jifen.db.url", database.url(),
            "jifen.db.user", database.user(),
            "jifen.db.password", database.password()));
  }

  private static Path keys() {
    try {
      return Files.createTempDirectory("jifen-test").resolve("jifen.keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RunningJifen withTheProvince() {
    SourceFolder province =
        file ->
            Optional.ofNullable(
                SourceFolder.class.getResourceAsStream("/cn/jifen/application/demo/" + file));
    Actor operator =
        new Actor(new UserId("operator"), new OfficeCode("650000"), Set.of(Role.OPERATOR));
    ImportFolder.Result result =
        context
            .getBean(ImportFolder.class)
            .importFrom(
                new Act(operator, Instant.parse("2026-11-20T00:00:00Z"), "load"),
                province,
                ImportProgress.SILENT);
    if (!(result instanceof ImportFolder.Result.Imported)) {
      throw new IllegalStateException(result.toString());
    }
    return this;
  }

  <T> T get(Class<T> part) {
    return context.getBean(part);
  }

  /** An answer; the body as text. */
  record Answer(int status, String body, Map<String, List<String>> headers) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }

    /** The text value of a field that the body has once. */
    String field(String name) {
      String mark = "\"" + name + "\":\"";
      int start = body.indexOf(mark) + mark.length();
      return body.substring(start, body.indexOf('"', start));
    }

    /** The same; empty when the body does not have it. */
    Optional<String> optionalField(String name) {
      return body.contains("\"" + name + "\":\"") ? Optional.of(field(name)) : Optional.empty();
    }
  }

  Answer get(String actor, String path) {
    return send(actor, request(path).GET());
  }

  Answer post(String actor, String path, String json) {
    return send(
        actor,
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  byte[] bytes(String actor, String path) {
    return exchange(actor, request(path).GET()).body();
  }

  Answer send(String actor, HttpRequest.Builder request) {
    HttpResponse<byte[]> response = exchange(actor, request);
    return new Answer(
        response.statusCode(),
        new String(response.body(), StandardCharsets.UTF_8),
        response.headers().map());
  }

  private HttpResponse<byte[]> exchange(String actor, HttpRequest.Builder request) {
    if (!actor.isEmpty()) {
      String[] parts = actor.split(" ");
      request
          .header("Jifen-User", parts[0])
          .header("Jifen-Office", parts[1])
          .header("Jifen-Roles", parts[2]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return server.getPort();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  @Override
  public void close() {
    context.close();
  }
}
