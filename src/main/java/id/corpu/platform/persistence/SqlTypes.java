package id.corpu.platform.persistence;

import java.nio.ByteBuffer;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * How values cross to MariaDB: an {@link Instant} is a DATETIME(6) in UTC (a TIMESTAMP ends in 2038
 * and follows the session's zone), a {@link UUID} is BINARY(16).
 */
public final class SqlTypes {

  private SqlTypes() {}

  static Jdbi register(Jdbi jdbi) {
    jdbi.registerArgument(new InstantArgument());
    jdbi.registerArgument(new UuidArgument());
    jdbi.registerColumnMapper(
        Instant.class,
        (row, column, context) -> toInstant(row.getObject(column, LocalDateTime.class)));
    jdbi.registerColumnMapper(UUID.class, (row, column, context) -> toUuid(row.getBytes(column)));
    return jdbi;
  }

  /** UTC date-time of an instant, as stored. */
  public static LocalDateTime toSql(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The instant of a stored UTC date-time. */
  public static Instant toInstant(LocalDateTime utc) {
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }

  /** The 16 bytes of a UUID, big-endian. */
  public static byte[] toBytes(UUID uuid) {
    return uuid == null
        ? null
        : ByteBuffer.allocate(16)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
  }

  /** The UUID of 16 bytes, or null. */
  public static UUID toUuid(byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
    InstantArgument() {
      super(Types.TIMESTAMP);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setObject(position, toSql(value));
    }
  }

  private static final class UuidArgument extends AbstractArgumentFactory<UUID> {
    UuidArgument() {
      super(Types.BINARY);
    }

    @Override
    protected Argument build(UUID value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setBytes(position, toBytes(value));
    }
  }
}
