package id.corpu.people.domain;

import java.util.Locale;
import java.util.Optional;

/** Kinds of post of an ASN: high leadership, two managing ranks, functional, executing. */
public enum PositionKind {
  JPT,
  ADMINISTRATOR,
  PENGAWAS,
  FUNGSIONAL,
  PELAKSANA;

  /** The kind of this name in any case. */
  public static Optional<PositionKind> named(String text) {
    try {
      return Optional.of(valueOf(text.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
