package id.corpu.people.domain;

import java.util.Locale;

/**
 * A city's colour, {@code #rrggbb}: dark enough to be read on white and to carry white words, 4.5:1
 * (WCAG 2.2, 1.4.3). The paler, darker and night-time shades that the theme needs follow from it.
 */
public record AccentColour(String hex) {

  private static final double LEAST_CONTRAST = 4.5;
  private static final int[] WHITE = {255, 255, 255};
  private static final int[] PAPER = {0xf1, 0xf2, 0xf4};
  private static final int[] NIGHT = {0x21, 0x2c, 0x37};
  private static final int[] NIGHT_INK = {0x0d, 0x1b, 0x2a};

  public AccentColour {
    hex = hex == null ? "" : hex.strip().toLowerCase(Locale.ROOT);
    if (!hex.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("COLOUR_FORM");
    }
    if (contrast(parts(hex), PAPER) < LEAST_CONTRAST) {
      throw new IllegalArgumentException("COLOUR_CONTRAST");
    }
  }

  /** The colour's custom properties for the theme's first block. */
  public String css() {
    int[] day = parts(hex);
    int[] night = day;
    for (int step = 1; contrast(night, NIGHT) < 6 || contrast(night, NIGHT_INK) < 6; step++) {
      night = mix(day, WHITE, step * 5);
    }
    return ":root{--city:%s;--city-strong:%s;--city-soft:%s;--on-city:#ffffff;"
            .formatted(hex, hex(mix(day, new int[3], 25)), hex(mix(day, WHITE, 90)))
        + "--city-night:%s;--city-night-strong:%s;--city-night-soft:%s;--on-city-night:%s}"
            .formatted(
                hex(night), hex(mix(night, WHITE, 40)), hex(mix(day, NIGHT, 65)), hex(NIGHT_INK));
  }

  private static int[] parts(String hex) {
    int rgb = Integer.parseInt(hex, 1, 7, 16);
    return new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255};
  }

  private static String hex(int[] rgb) {
    return String.format("#%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
  }

  private static int[] mix(int[] colour, int[] with, int percent) {
    int share = Math.min(percent, 100);
    int[] mixed = new int[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (colour[i] * (100 - share) + with[i] * share) / 100;
    }
    return mixed;
  }

  /** Relative contrast of two colours, 1 to 21. */
  private static double contrast(int[] one, int[] other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
