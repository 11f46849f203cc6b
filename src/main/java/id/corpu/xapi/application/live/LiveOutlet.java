package id.corpu.xapi.application.live;

import id.corpu.xapi.domain.Page;
import java.util.List;

/** The reader's end of a stream. No method waits for the reader. */
public interface LiveOutlet {

  /** False once the reader has gone or the stream was ended. */
  boolean isOpen();

  /** Whether everything handed over is on its way; only then is more handed over. */
  boolean isDrained();

  /** Hands over statements in the order of their keys. */
  void send(List<Page.Row> rows);

  /**
   * Shows that the stream is alive, and where a reader that comes back should go on.
   *
   * @param cursor key up to which the reader has everything
   */
  void beat(long cursor);

  /** Ends the stream; nothing that waits is sent any more. */
  void end();
}
