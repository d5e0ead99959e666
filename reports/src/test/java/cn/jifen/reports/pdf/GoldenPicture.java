package cn.jifen.reports.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a page with a picture that somebody has looked at. Where they differ, the new picture
 * and the difference are written to {@code target/golden}; after looking at them, copy the new one
 * over the old one in {@code src/test/resources/golden}.
 */
public final class GoldenPicture {
  /** Brightness steps of 255 that anti-aliasing may differ by. */
  private static final int SAME_SHADE = 96;

  private static final double DIFFERENT_PIXELS = 0.001;

  private GoldenPicture() {}

  /** Fails with the places of the pictures to look at. */
  public static void assertLooksLike(String name, BufferedImage actual) {
    BufferedImage golden = golden(name);
    Path folder = Path.of("target", "golden");
    if (golden == null) {
      write(folder.resolve(name + ".png"), actual);
      throw new AssertionError(
          "no golden picture " + name + "; the page is in " + folder.toAbsolutePath());
    }
    double share = shareOfDifferentPixels(golden, actual);
    if (share > DIFFERENT_PIXELS) {
      write(folder.resolve(name + ".png"), actual);
      write(folder.resolve(name + "-difference.png"), difference(golden, actual));
      throw new AssertionError(
          "%s differs from its golden picture in %.3f %% of its pixels (allowed: %.3f %%); see %s"
              .formatted(name, share * 100, DIFFERENT_PIXELS * 100, folder.toAbsolutePath()));
    }
  }

  /** Whether a picture would be refused. */
  public static boolean differsFrom(String name, BufferedImage actual) {
    BufferedImage golden = golden(name);
    return golden == null || shareOfDifferentPixels(golden, actual) > DIFFERENT_PIXELS;
  }

  private static double shareOfDifferentPixels(BufferedImage golden, BufferedImage actual) {
    if (golden.getWidth() != actual.getWidth() || golden.getHeight() != actual.getHeight()) {
      return 1;
    }
    int different = 0;
    for (int y = 0; y < actual.getHeight(); y++) {
      for (int x = 0; x < actual.getWidth(); x++) {
        different += differs(golden.getRGB(x, y), actual.getRGB(x, y)) ? 1 : 0;
      }
    }
    return (double) different / (actual.getWidth() * actual.getHeight());
  }

  private static BufferedImage difference(BufferedImage golden, BufferedImage actual) {
    int width = Math.min(golden.getWidth(), actual.getWidth());
    int height = Math.min(golden.getHeight(), actual.getHeight());
    BufferedImage difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean differs = differs(golden.getRGB(x, y), actual.getRGB(x, y));
        difference.setRGB(x, y, differs ? 0xff0000 : 0xffffff);
      }
    }
    return difference;
  }

  private static boolean differs(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > SAME_SHADE) {
        return true;
      }
    }
    return false;
  }

  private static BufferedImage golden(String name) {
    try (InputStream in = GoldenPicture.class.getResourceAsStream("/golden/" + name + ".png")) {
      return in == null ? null : ImageIO.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, BufferedImage picture) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
