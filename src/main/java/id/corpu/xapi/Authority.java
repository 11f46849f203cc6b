package id.corpu.xapi;

/**
 * Who vouches for statements: the portal itself or a credential of another tool.
 *
 * @param homePage system of the account
 * @param accountName name of the account there
 * @param name name for people to read
 * @param mayDefine whether definitions of activities in its statements are taken over
 */
public record Authority(String homePage, String accountName, String name, boolean mayDefine) {}
