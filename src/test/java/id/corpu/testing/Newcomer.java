package id.corpu.testing;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Somebody who came to the demo city for one test: signs in like everybody there and has learned
 * nothing yet, so that no test counts on chance or on what another has left.
 *
 * @param name a name that nobody else bears
 * @param email what they sign in with
 */
public record Newcomer(String name, String email) {

  private static final String PERSON =
      """
      INSERT INTO people_person
             (uuid, institution_id, personnel_key, number, name, email, unit_id, password_hash)
      SELECT ?, institution_id, ?, ?, ?, ?, unit_id, password_hash
        FROM people_person WHERE email = 'sari@demo.corpu'
      """;

  private static final String STATUS =
      """
      INSERT INTO people_asn_status (person_id, asn_type, number, valid_from)
      SELECT id, 'PNS', number, '2010-01-01' FROM people_person WHERE email = ?
      """;

  private static final String ROLE =
      """
      INSERT INTO people_role (person_id, role, valid_from)
      SELECT id, ?, '2001-01-01' FROM people_person WHERE email = ?
      """;

  /** A permanent civil servant without any other role. */
  public static Newcomer asn(String firstName) {
    PortalProcess.address();
    UUID uuid = UUID.randomUUID();
    String tag = uuid.toString().substring(0, 8);
    Newcomer newcomer = new Newcomer(firstName + " Pendatang " + tag, tag + "@uji.corpu");
    try (Connection connection = PortalProcess.database()) {
      insert(
          connection, PERSON, bytes(uuid), tag, TestPeople.number(), newcomer.name, newcomer.email);
      insert(connection, STATUS, newcomer.email);
    } catch (SQLException e) {
      throw new IllegalStateException("Nobody came", e);
    }
    return newcomer;
  }

  /** Gives a role, from the beginning of this century on. */
  public Newcomer as(String role) {
    try (Connection connection = PortalProcess.database()) {
      insert(connection, ROLE, role, email);
    } catch (SQLException e) {
      throw new IllegalStateException("The role was not given", e);
    }
    return this;
  }

  /** The personnel number, as a sheet of attendance has it. */
  public String number() {
    try (Connection connection = PortalProcess.database();
        PreparedStatement query =
            connection.prepareStatement("SELECT number FROM people_person WHERE email = ?")) {
      query.setString(1, email);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Nobody came", e);
    }
  }

  private static void insert(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      if (statement.executeUpdate() != 1) {
        throw new SQLException("not one row: " + sql);
      }
    }
  }

  private static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }
}
