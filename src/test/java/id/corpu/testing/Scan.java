package id.corpu.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Scanned documents for tests. */
public final class Scan {

  private Scan() {}

  /** A small PNG like no other, in this run or one before. */
  public static byte[] png() {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    UUID unique = UUID.randomUUID();
    image.setRGB(1, 1, (int) unique.getMostSignificantBits());
    image.setRGB(2, 2, (int) unique.getLeastSignificantBits());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
