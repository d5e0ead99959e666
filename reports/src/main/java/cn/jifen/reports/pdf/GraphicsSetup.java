package cn.jifen.reports.pdf;

import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.Typeface;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets documents be drawn on a machine without any font. The report engine starts Java's font
 * system even where it draws no text with it, and that system refuses to start when fontconfig or
 * its fonts are missing; it is then told to use a bundled font.
 */
final class GraphicsSetup {
  private static final String CONFIGURATION_PROPERTY = "sun.awt.fontconfig";
  private static final String[] FAMILIES = {
    "serif", "sansserif", "monospaced", "dialog", "dialoginput"
  };
  private static final String[] FACES = {"plain", "bold", "italic", "bolditalic"};

  private GraphicsSetup() {}

  /**
   * Starts the font system, with the bundled font if there is no other.
   *
   * @throws IllegalStateException if a library that Java itself needs is missing
   */
  static synchronized void start() {
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
    } catch (RuntimeException noFonts) {
      System.setProperty(CONFIGURATION_PROPERTY, ownConfiguration().toString());
      GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
    } catch (LinkageError noLibrary) {
      throw new IllegalStateException("Java 的字体组件无法启动，请安装系统软件包 libfreetype6 后重新启动。", noLibrary);
    }
  }

  private static Path ownConfiguration() {
    try {
      Path folder = Files.createTempDirectory("jifen-fonts");
      Path font = Files.write(folder.resolve("font.ttf"), FontLibrary.bundledBytes(Typeface.SONG));
      Path configuration = folder.resolve("fontconfig.properties");
      Files.writeString(configuration, configurationFor(font));
      folder.toFile().deleteOnExit();
      font.toFile().deleteOnExit();
      configuration.toFile().deleteOnExit();
      return configuration;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String configurationFor(Path font) {
    StringBuilder text = new StringBuilder("version=1\n");
    for (String family : FAMILIES) {
      for (String face : FACES) {
        text.append(family).append('.').append(face).append(".latin-1=Bundled\n");
      }
    }
    return text.append("sequence.allfonts=latin-1\nfilename.Bundled=")
        .append(font)
        .append('\n')
        .toString();
  }
}
