package org.tepai.uploads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Whether a picture can be drawn. Its size is asked before it is: a few bytes can promise more
 * pixels than there is memory. It is then read to its end, but only few of its pixels are kept.
 */
final class PictureCheck {

  private static final long MILLION = 1_000_000;
  private static final int KEPT_EDGE = 1000;

  private final int millions;

  PictureCheck(int millions) {
    this.millions = millions;
  }

  void check(Path path) throws IOException {
    try (ImageInputStream content = ImageIO.createImageInputStream(path.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
      if (!readers.hasNext()) {
        throw undrawable();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(content, true, true);
        draw(reader);
      } catch (RefusedFile refused) {
        throw refused;
      } catch (IOException | RuntimeException broken) {
        throw undrawable();
      } finally {
        reader.dispose();
      }
    }
  }

  private void draw(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > millions * MILLION) {
      throw new RefusedFile(
          "有 %d×%d 像素，图片应不超过 %d 万像素；请缩小后再上传。".formatted(width, height, millions * 100));
    }
    int step = Math.max(1, Math.max(width, height) / KEPT_EDGE);
    ImageReadParam few = reader.getDefaultReadParam();
    few.setSourceSubsampling(step, step, 0, 0);
    if (reader.canReadRaster()) {
      // colours that only printers use are read too
      reader.readRaster(0, few);
    } else {
      reader.read(0, few);
    }
  }

  private static RefusedFile undrawable() {
    return new RefusedFile("无法显示，可能已损坏；请在看图软件中确认能打开，另存后再上传。");
  }
}
