package cn.jifen.web.apidocs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The OpenAPI document as the compiler wrote it. */
final class WrittenDocument {
  private static final String WRITTEN = "/META-INF/swagger/openapi.yml";

  private WrittenDocument() {}

  /** A new one each time, which may be changed. */
  static Map<String, Object> read() {
    try (InputStream file = WrittenDocument.class.getResourceAsStream(WRITTEN)) {
      return reader().load(Objects.requireNonNull(file, WRITTEN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves dates the texts that they are. */
  private static Yaml reader() {
    LoaderOptions options = new LoaderOptions();
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(unused), unused, options, new PlainDates());
  }

  /** Everything but dates. */
  private static final class PlainDates extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, form, first, limit);
      }
    }
  }
}
