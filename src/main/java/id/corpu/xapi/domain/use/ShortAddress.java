package id.corpu.xapi.domain.use;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * An address without the part that tells one machine from its neighbours: enough to see that a tool
 * calls from an odd place, too little to follow a person.
 */
public final class ShortAddress {

  private static final int FOUR = 4;
  private static final int SITE_BYTES = 6;

  private ShortAddress() {}

  /**
   * Shortens an address.
   *
   * @param hex 4 or at least 6 bytes of an IPv4 or IPv6 address in hexadecimal digits
   */
  public static String of(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    if (bytes.length == FOUR) {
      return (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + ".x";
    }
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < SITE_BYTES; i += 2) {
      groups.add(Integer.toHexString((bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff)));
    }
    return String.join(":", groups) + "::x";
  }
}
