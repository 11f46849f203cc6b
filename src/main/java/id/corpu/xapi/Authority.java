package id.corpu.xapi;

/**
 * Who vouches for statements: the portal itself or a credential of another tool.
 *
 * @param homePage system of the account
 * @param accountName name of the account there
 * @param name name for people to read
 * @param mayDefine whether definitions of activities in its statements are taken over
 * @param keepsGiven whether statements that name an authority keep it, as those of a store that is
 *     trusted may (xAPI Data 2.4.9); the others get this one
 */
public record Authority(
    String homePage, String accountName, String name, boolean mayDefine, boolean keepsGiven) {

  /** One that vouches for all its statements itself. */
  public Authority(String homePage, String accountName, String name, boolean mayDefine) {
    this(homePage, accountName, name, mayDefine, false);
  }
}
