package id.corpu.xapi.application.transfer;

import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.application.ReceivingLimits;
import id.corpu.xapi.domain.transfer.CheckedLine;
import id.corpu.xapi.domain.transfer.FileLines;
import id.corpu.xapi.domain.transfer.LineReader;
import id.corpu.xapi.domain.transfer.LineReader.Line;
import id.corpu.xapi.domain.transfer.TransferState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Works through the file of an import, from the line that was reached before. */
@ApplicationScoped
@OpenUseCase("part of an import, which was guarded when it began")
public class FileTransfer {

  private static final int BATCH = 200;

  /** Data of attachments that a batch may hold, in bytes. */
  private static final long BATCH_DATA = 8L * 1024 * 1024;

  @Inject private TransferFiles files;
  @Inject private BatchWriting writing;
  @Inject private ReceivingLimits limits;

  /**
   * Reads the file to its end or until the import leaves its state.
   *
   * @param open false when the portal is going down
   */
  void work(Transfer begun, BooleanSupplier open) throws IOException {
    Transfer transfer = begun;
    FileLines check = new FileLines(limits.bytes());
    List<CheckedLine> lines = new ArrayList<>();
    long held = 0;
    try (LineReader in = new LineReader(files.open(begun.uuid()), limits.bytes().statements())) {
      for (Optional<Line> line = in.next(); line.isPresent(); line = in.next()) {
        if (line.get().number() <= begun.line()) {
          continue;
        }
        Optional<CheckedLine> checked = check.check(line.get());
        checked.ifPresent(lines::add);
        held += checked.map(FileTransfer::data).orElse(0L);
        if (lines.size() == BATCH || held > BATCH_DATA) {
          transfer = flush(transfer, lines, in);
          held = 0;
          if (!open.getAsBoolean() || transfer.state() != begun.state()) {
            return;
          }
        }
      }
      flush(transfer, lines, in);
    }
  }

  private Transfer flush(Transfer transfer, List<CheckedLine> lines, LineReader in) {
    Transfer now = writing.write(transfer, lines, Progress.ofFile(in.number(), in.bytes()));
    lines.clear();
    return now;
  }

  private static long data(CheckedLine line) {
    return line.isGood()
        ? line.statement().attachments().stream().mapToLong(a -> a.content().length).sum()
        : 0;
  }

  /** Where an import goes when its file is read to the end. */
  static TransferState after(TransferState state) {
    return state == TransferState.CHECKING ? TransferState.READY : TransferState.DONE;
  }
}
