package id.corpu.testing;

import id.corpu.xapi.NewCredential;
import id.corpu.xapi.ToolCalls;
import id.corpu.xapi.domain.Secret;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Credentials for tools that speak to the portal of {@link PortalProcess} from outside. */
public final class ToolCredential {

  private static final String INSERT =
      """
      INSERT INTO xapi_credential
             (store_id, access_key, secret_hash, label, scopes, created_at)
      SELECT MIN(id), ?, ?, 'Simulator', ?, UTC_TIMESTAMP(6) FROM people_institution
      """;

  private static final Map<String, NewCredential> ISSUED = new HashMap<>();

  private ToolCredential() {}

  /** A tool that may do this, such as {@code all} or {@code statements/read state}. */
  public static synchronized ToolCalls tool(String scopes) {
    String base = PortalProcess.address() + "/xapi/";
    return new ToolCalls(base, ISSUED.computeIfAbsent(scopes, ToolCredential::issue), "1.0.3");
  }

  private static NewCredential issue(String scopes) {
    NewCredential issued = new NewCredential(Secret.newKey(), Secret.newSecret());
    try (Connection connection = PortalProcess.database();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, issued.key());
      insert.setBytes(2, Secret.hash(issued.secret()));
      insert.setString(3, scopes);
      insert.executeUpdate();
      return issued;
    } catch (SQLException e) {
      throw new IllegalStateException("No credential", e);
    }
  }
}
