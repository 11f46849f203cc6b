package id.corpu.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;

/** Without it EclipseLink maps an {@link Instant} to a binary column. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

  @Override
  public Timestamp convertToDatabaseColumn(Instant instant) {
    LocalDateTime utc = SqlTypes.toSql(instant);
    return utc == null ? null : Timestamp.valueOf(utc);
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp stored) {
    return stored == null ? null : SqlTypes.toInstant(stored.toLocalDateTime());
  }
}
