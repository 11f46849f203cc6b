package id.corpu.xapi.domain.transfer;

/**
 * The life of an import: a file is checked, waits for the word of whoever brought it, and is then
 * stored; a pull is stored at once. What stopped or failed goes on from where it was.
 */
public enum TransferState {
  /** The dry run reads the file; nothing is stored. */
  CHECKING,
  /** The dry run is done. */
  READY,
  /** Statements are being stored. */
  RUNNING,
  /** Halted: the other store does not answer, or a secret is needed again. */
  STOPPED,
  FAILED,
  DONE,
  /** Given up; what was stored stays. */
  DISCARDED;

  /** Whether it works at this moment. */
  public boolean isActive() {
    return this == CHECKING || this == RUNNING;
  }

  /** Whether it may go on. */
  public boolean isResumable() {
    return this == STOPPED || this == FAILED;
  }

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return this == DONE || this == DISCARDED;
  }
}
