package id.corpu.platform.web;

/** Keeps "go back to" parameters within the portal, so that nobody is sent to a foreign site. */
public final class LocalAddress {

  private LocalAddress() {}

  /** The address if it is a path of the portal, else the home page. */
  public static String orHome(String address) {
    boolean local =
        address != null
            && address.startsWith("/")
            && !address.startsWith("//")
            && address.chars().noneMatch(c -> c == '\\' || c < ' ');
    return local ? address : "/";
  }
}
