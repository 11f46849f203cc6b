package id.corpu.xapi.domain.forward;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * How near a target may lie. Who may name targets can make the portal speak to machines that only
 * it can see; a setting says how far that goes. Link-local addresses (where clouds keep their
 * machines' keys), multicast and the unspecified address are never a target.
 */
public enum Reach {
  /** Only addresses of the internet. */
  INTERNET,
  /** Private networks too: a province's store often stands in the same data centre. */
  NETWORK,
  /** This very machine too. */
  MACHINE;

  private static final int LOCAL_V6 = 0xfc;
  private static final int LOCAL_V6_MASK = 0xfe;

  /**
   * Whether statements may go there.
   *
   * @param isOwn whether it is an address of this machine
   */
  public boolean allows(InetAddress address, boolean isOwn) {
    if (address.isLinkLocalAddress()
        || address.isMulticastAddress()
        || address.isAnyLocalAddress()
        || isThisNetwork(address)) {
      return false;
    }
    if (address.isLoopbackAddress() || isOwn) {
      return this == MACHINE;
    }
    return this != INTERNET || !isPrivate(address);
  }

  /** Private (RFC 1918), shared (RFC 6598) or unique local (RFC 4193). */
  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean isShared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    boolean isLocalV6 = address instanceof Inet6Address && (bytes[0] & LOCAL_V6_MASK) == LOCAL_V6;
    return address.isSiteLocalAddress() || isShared || isLocalV6;
  }

  /** 0.0.0.0/8 (RFC 1122). */
  private static boolean isThisNetwork(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 4 && bytes[0] == 0;
  }
}
