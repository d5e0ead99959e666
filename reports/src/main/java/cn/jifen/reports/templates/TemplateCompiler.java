package cn.jifen.reports.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles the templates while the module is built: an error in a template fails the build, and the
 * compiler is not needed to run.
 */
public final class TemplateCompiler {
  private TemplateCompiler() {}

  /**
   * Compiles every {@code .jrxml} of a folder into a {@code .jasper} beside it.
   *
   * @param args the folder of compiled classes and resources
   */
  public static void main(String[] args) throws IOException, JRException {
    JasperCompileManager compiler =
        JasperCompileManager.getInstance(DefaultJasperReportsContext.getInstance());
    for (Path template : templatesIn(Path.of(args[0]))) {
      String target = template.toString().replaceFirst("\\.jrxml$", ".jasper");
      compiler.compileToFile(template.toString(), target);
    }
  }

  private static List<Path> templatesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
    }
  }
}
