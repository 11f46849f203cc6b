package id.corpu.people.application;

import id.corpu.platform.errors.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * An uploaded logo, believed by its content and never by its name: it is decoded and written anew,
 * so that only pixels are left of it.
 */
final class PngLogo {

  private static final int MOST_BYTES = 512 * 1024;
  private static final int MOST_PIXELS = 2_000;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PngLogo() {}

  static byte[] checked(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new InvalidInput("LOGO_TOO_BIG", "logo");
    }
    if (file.length < 8 || !Arrays.equals(SIGNATURE, Arrays.copyOf(file, 8))) {
      throw new InvalidInput("LOGO_NOT_PNG", "logo");
    }
    try {
      ByteArrayOutputStream clean = new ByteArrayOutputStream();
      ImageIO.write(pixels(file), "png", clean);
      return clean.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The size is asked before the pixels, since a small file can claim a huge picture. */
  private static BufferedImage pixels(byte[] file) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
        throw new InvalidInput("LOGO_TOO_BIG", "logo");
      }
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      throw e instanceof InvalidInput known ? known : new InvalidInput("LOGO_NOT_PNG", "logo");
    } finally {
      reader.dispose();
    }
  }
}
