package id.corpu.xapi.application.transfer;

import id.corpu.xapi.Authority;
import id.corpu.xapi.domain.transfer.TransferState;
import java.time.Instant;
import java.util.UUID;

/**
 * An import: of a file, or a pull from another store.
 *
 * @param pull whether it is a pull
 * @param source name of the file, or address of the other store
 * @param problem code of what stopped it, or null
 * @param authority who vouches for its statements
 * @param size bytes of the file; 0 for a pull
 * @param bytes how many of them are done
 * @param line lines done, or statements that were pulled
 * @param stored statements that were new (in a dry run: would be)
 * @param known statements that were there already
 * @param refused lines with something wrong
 * @param version xAPI version that the other store is spoken to in, or null
 * @param accessKey key of the credential there, or null
 * @param since only what was stored there later is pulled; may be null
 * @param nextPage where a pull goes on, or null
 * @param through everything stored there up to this instant has been pulled; null while unknown
 */
public record Transfer(
    long id,
    UUID uuid,
    long storeId,
    boolean pull,
    String source,
    Instant startedAt,
    Instant endedAt,
    TransferState state,
    String problem,
    Authority authority,
    long size,
    long bytes,
    long line,
    long stored,
    long known,
    long refused,
    String version,
    String accessKey,
    Instant since,
    String nextPage,
    Instant through) {

  /** How far it is, 0 to 100; of a pull nobody knows. */
  public int percent() {
    return size == 0 ? 0 : (int) Math.min(100, bytes * 100 / size);
  }
}
