package id.corpu.xapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SteadyStreamTest {

  private long now = 1;

  private SteadyStream stream(InputStream body) {
    return new SteadyStream(body, () -> now, 20, 1_000);
  }

  /** A client that sends so many bytes every second, up to a hundred thousand. */
  private InputStream sending(int bytesEachSecond) {
    InputStream whole = new ByteArrayInputStream(new byte[100_000]);
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] buffer, int from, int most) throws IOException {
        now += most > 0 ? TimeUnit.SECONDS.toNanos(1) : 0;
        return whole.read(buffer, from, Math.min(most, bytesEachSecond));
      }
    };
  }

  @Test
  @DisplayName("what comes fast enough is read whole, however long it takes")
  void steady() throws IOException {
    assertThat(stream(sending(1_000)).readAllBytes()).hasSize(100_000);
  }

  @Test
  @DisplayName("a byte a second is refused with 408 when the time of grace is over")
  void slow() throws IOException {
    SteadyStream body = stream(sending(1));
    assertThat(body.readNBytes(20)).hasSize(20);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(body::read)
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(408));
  }

  @Test
  @DisplayName("the time that the store itself needs between two reads does not count")
  void ownTime() throws IOException {
    SteadyStream body = stream(sending(1_000));
    for (int i = 0; i < 50; i++) {
      assertThat(body.readNBytes(1_000)).hasSize(1_000);
      now += TimeUnit.MINUTES.toNanos(1);
    }
  }

  @Test
  @DisplayName("a connection that breaks is the caller's fault, one that falls silent is too slow")
  void broken() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> stream(failing(new IOException("reset"))).read())
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> stream(failing(new IOException(new TimeoutException()))).read())
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(408));
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }
    };
  }
}
