package id.corpu.xapi.application.transfer;

import java.time.Instant;

/**
 * How far an import is once a batch is written.
 *
 * @param line the last line that is done
 * @param bytes of the file up to there
 * @param nextPage where a pull goes on, or null
 * @param through up to when the other store has been pulled, once that is known; else null
 */
record Progress(long line, long bytes, String nextPage, Instant through) {

  static Progress ofFile(long line, long bytes) {
    return new Progress(line, bytes, null, null);
  }
}
