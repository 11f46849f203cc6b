package id.corpu.xapi.application.transfer;

import id.corpu.xapi.Authority;
import id.corpu.xapi.domain.transfer.TransferState;
import java.time.Instant;
import java.util.UUID;

/**
 * An import that begins.
 *
 * @param startedBy key of the person, or null for another tool
 * @param credential key of the tool's credential, or null
 */
record NewTransfer(
    UUID uuid,
    long storeId,
    String source,
    Long startedBy,
    String credential,
    TransferState state,
    Authority authority,
    long size,
    PullFrom pull) {

  /** Where a pull takes its statements from. */
  record PullFrom(String version, String accessKey, Instant since) {}
}
