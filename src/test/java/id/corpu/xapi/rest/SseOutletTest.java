package id.corpu.xapi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.corpu.xapi.domain.Page;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SseOutletTest {

  private final Wire wire = new Wire();
  private boolean completed;
  private final SseOutlet outlet = new SseOutlet(context(), wire);

  /** A connection that takes as many writes as it is allowed to. */
  private static final class Wire extends ServletOutputStream {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private int takes;

    @Override
    public boolean isReady() {
      return takes > 0;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("set by the servlet");
    }

    @Override
    public void write(int one) {
      sent.write(one);
    }

    @Override
    public void write(byte[] bytes) {
      takes--;
      sent.writeBytes(bytes);
    }

    private String text() {
      return sent.toString(StandardCharsets.UTF_8);
    }
  }

  private AsyncContext context() {
    return (AsyncContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {AsyncContext.class},
            (proxy, method, arguments) -> {
              completed |= method.getName().equals("complete");
              return null;
            });
  }

  private static List<Page.Row> rows(int from, int to) {
    return LongStream.range(from, to).mapToObj(key -> new Page.Row(key, "{\"a\":1}")).toList();
  }

  @Test
  @DisplayName("nothing is written before the server says so, or while the reader takes nothing")
  void waitsForItsReader() {
    wire.takes = 100;
    outlet.send(rows(1, 4));
    assertThat(wire.text()).isEmpty();
    wire.takes = 2;
    outlet.onWritePossible();

    assertThat(wire.text()).isEqualTo("retry: 3000\n\nid: 1\ndata: {\"a\":1}\n\n");
    assertThat(outlet.isDrained()).isFalse();
    wire.takes = 10;
    outlet.onWritePossible();
    assertThat(wire.text()).endsWith("id: 3\ndata: {\"a\":1}\n\n");
    assertThat(outlet.isDrained()).isTrue();
  }

  @Test
  @DisplayName("a statement of several lines is one event; a sign of life moves the place to go on")
  void writesEvents() {
    assertThat(
            new String(
                SseOutlet.event(new Page.Row(7, "{\"a\":\r\n1,\n\"b\":2}")),
                StandardCharsets.UTF_8))
        .isEqualTo("id: 7\ndata: {\"a\":\ndata: 1,\ndata: \"b\":2}\n\n");
    wire.takes = 10;
    outlet.onWritePossible();
    outlet.beat(64_000_000L);
    assertThat(wire.text())
        .endsWith(": complete through 1970-01-01T00:00:01.000000Z\nid: 64000000\n\n");
  }

  @Test
  @DisplayName("an ended stream holds nothing and tells the server once")
  void ends() {
    outlet.send(rows(1, 50));
    outlet.end();

    assertThat(completed).isTrue();
    assertThat(outlet.isOpen()).isFalse();
    assertThat(outlet.isDrained()).isTrue();
    outlet.send(rows(50, 60));
    assertThat(wire.text()).isEmpty();
  }
}
