package id.corpu.jp;

/**
 * The JP ledgers of an institution as a whole. A ledger is derived from statements, policy, status
 * and settings alone, so it may be thrown away and built again at any time.
 */
public interface JpLedger {

  /**
   * Derives the year of everybody of an institution anew, in transactions of its own, at most two
   * at a time. Learning that is recorded meanwhile is not lost: its own job follows. Must not be
   * called inside a transaction.
   *
   * @param institutionId the city
   * @param year calendar year in the city's time
   * @param progress hears how many people are done
   * @return SHA-256 over all entries of that year, the same for the same statements
   */
  String rebuild(long institutionId, int year, RebuildProgress progress);

  /**
   * Loads much learning at once without a ledger job for each piece of it. Who calls this rebuilds
   * the years concerned afterwards; only statements recorded by the calling thread are meant.
   */
  void withoutJobs(Runnable load);
}
