package id.corpu.xapi.application.forward;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads the beginning of an answer and hangs up on the rest, however much there is. */
final class ShortAnswer implements BodySubscriber<String> {

  private final int most;
  private final CompletableFuture<String> body = new CompletableFuture<>();
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private Flow.Subscription subscription;

  /**
   * A reader of one answer.
   *
   * @param most bytes
   */
  ShortAnswer(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<String> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] part = new byte[Math.min(buffer.remaining(), most - read.size())];
      buffer.get(part);
      read.write(part, 0, part.length);
    }
    if (read.size() >= most) {
      subscription.cancel();
      onComplete();
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(read.toString(StandardCharsets.UTF_8));
  }
}
