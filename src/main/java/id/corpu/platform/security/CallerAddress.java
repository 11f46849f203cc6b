package id.corpu.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address that a request comes from. Behind the portal's own proxy that is the last
 * address of {@code X-Forwarded-For}, which the proxy wrote; what a stranger puts there is not
 * believed.
 */
@RequestScoped
public class CallerAddress {

  private static final String FORWARDED = "X-Forwarded-For";
  private static final int NETWORK_BYTES = 8;

  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "corpu.proxies")
  private Optional<String> proxies;

  /**
   * The address in one form only; of IPv6 the network half, since a machine may choose the other.
   * Empty when only the proxy's own address is known, which is everybody's.
   */
  public Optional<String> network() {
    String peer = request.getRemoteAddr();
    if (!isProxy(peer)) {
      return normal(peer);
    }
    String forwarded = request.getHeader(FORWARDED);
    return forwarded == null
        ? Optional.empty()
        : normal(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
  }

  private boolean isProxy(String peer) {
    return proxies.map(known -> List.of(known.split("[,\\s]+")).contains(peer)).orElse(false)
        || address(peer).map(InetAddress::isLoopbackAddress).orElse(false);
  }

  private static Optional<String> normal(String text) {
    return address(text)
        .map(InetAddress::getAddress)
        .map(bytes -> bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes)
        .map(HexFormat.of()::formatHex);
  }

  /** Only literal addresses: a name would be looked up in the network. */
  private static Optional<InetAddress> address(String text) {
    if (text == null || !text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
