package id.corpu.platform.jobs;

/**
 * Work that may come after the commit that asked for it: a ledger, an index entry, a mail. Found by
 * CDI; must be idempotent, since a job that was cut off runs again.
 */
public interface JobHandler {

  /** The kind of job it works off, such as {@code jp.ledger}. */
  String kind();

  /**
   * Does the work in a transaction of its own, which commits together with the removal of the row.
   *
   * @param key what the job is about, as given to {@link JobQueue#enqueue}
   */
  void work(String key);
}
