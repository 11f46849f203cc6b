package id.corpu.jp;

/** Hears how far a rebuild of ledgers has come. May be called from more than one thread. */
@FunctionalInterface
public interface RebuildProgress {

  /** Somebody who does not listen. */
  RebuildProgress SILENT = (done, total) -> {};

  /**
   * @param done people whose year has been rebuilt
   * @param total people to rebuild
   */
  void people(int done, int total);
}
