package cn.jifen.reports.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** Compiled templates from the jar. */
public final class Templates {
  private Templates() {}

  /**
   * Loads a compiled template. It is immutable in use and may be shared by all threads.
   *
   * @param name document and template, e.g. {@code notice/notice}
   */
  public static JasperReport load(String name) {
    String resource = "/cn/jifen/reports/" + name + ".jasper";
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("template not in the jar: " + resource);
      }
      return (JasperReport) JRLoader.loadObject(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException("template cannot be read: " + resource, e);
    }
  }
}
