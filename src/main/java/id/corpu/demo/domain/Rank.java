package id.corpu.demo.domain;

/** Kinds of post, as {@code people_position} names them; the first may lead the later ones. */
public enum Rank {
  JPT,
  ADMINISTRATOR,
  PENGAWAS,
  FUNGSIONAL,
  PELAKSANA;

  /** Posts with command over others; they are held by PNS. */
  public boolean leads() {
    return compareTo(PENGAWAS) <= 0;
  }
}
