package id.corpu.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** A UUID is BINARY(16): a third of the space of its text, and it sorts the same. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(UUID uuid) {
    return SqlTypes.toBytes(uuid);
  }

  @Override
  public UUID convertToEntityAttribute(byte[] stored) {
    return SqlTypes.toUuid(stored);
  }
}
