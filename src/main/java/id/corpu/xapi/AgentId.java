package id.corpu.xapi;

/**
 * What makes two mentions of an agent the same one: its inverse functional identifier (xAPI Data
 * 2.4.2.3), as one text with its kind in front.
 */
public record AgentId(String ifi) {

  private static final String ACCOUNT = "account ";
  private static final String MAILTO = "mbox mailto:";

  /** An account on some system. */
  public static AgentId account(String homePage, String name) {
    return new AgentId(ACCOUNT + homePage + " " + name);
  }

  /** An e-mail address in its {@code mailto:} form. */
  public static AgentId mbox(String mailto) {
    return new AgentId("mbox " + mailto);
  }

  public static AgentId mboxSha1sum(String hex) {
    return new AgentId("mbox_sha1sum " + hex);
  }

  public static AgentId openid(String uri) {
    return new AgentId("openid " + uri);
  }

  /** Home page of an account, else null. */
  public String accountHomePage() {
    return isAccount() ? ifi.substring(ACCOUNT.length(), nameStart() - 1) : null;
  }

  /** Name of an account, else null. */
  public String accountName() {
    return isAccount() ? ifi.substring(nameStart()) : null;
  }

  /** The bare e-mail address when the agent is one, else null. */
  public String email() {
    return ifi.startsWith(MAILTO) ? ifi.substring(MAILTO.length()) : null;
  }

  private boolean isAccount() {
    return ifi.startsWith(ACCOUNT);
  }

  /** A home page is an IRI and has no space in it; a name may. */
  private int nameStart() {
    return ifi.indexOf(' ', ACCOUNT.length()) + 1;
  }
}
