package id.corpu.people.application.imports;

/** The life of an import. */
public enum ImportState {
  /** A job reads the file; nothing else may run. */
  READING,
  /** The dry run is there to look at. */
  READY,
  /** A job writes what was confirmed; nothing else may run. */
  APPLYING,
  /** Everything good is written. */
  DONE,
  /** The file could not be read or applied; nothing is written. */
  FAILED,
  /** Given up, by hand or by a newer import. */
  DISCARDED;

  public boolean isRunning() {
    return this == READING || this == APPLYING;
  }
}
