package org.waymark.webhook.delivery;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.waymark.webhook.delivery.Answer.Reason;

/** One message on its way, and the beginning of what is answered: the rest is not read. */
final class Exchange {

  /** In bytes: enough to find out what went wrong. */
  private static final int BEGINNING = 1000;

  private final Buffer read = Buffer.buffer();
  private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
  private @Nullable HttpClientRequest request;
  private @Nullable HttpClientResponse response;
  private boolean over;

  synchronized void begun(HttpClientRequest begun, String body) {
    request = begun;
    if (over) {
      begun.reset();
      return;
    }
    begun.exceptionHandler(this::failed);
    begun.send(Buffer.buffer(body, "UTF-8")).onSuccess(this::answered).onFailure(this::failed);
  }

  private synchronized void answered(HttpClientResponse answered) {
    response = answered;
    answered.exceptionHandler(this::failed);
    answered.endHandler(_ -> end.complete(null));
    answered.handler(this::read);
  }

  private synchronized void read(Buffer part) {
    var room = BEGINNING - read.length();
    read.appendBuffer(part, 0, Math.min(room, part.length()));
    if (read.length() >= BEGINNING) {
      end.complete(null);
    }
  }

  void failed(Throwable failure) {
    end.completeExceptionally(failure);
  }

  /** Waits for it, and closes the connection. What was answered counts, even if it does not end. */
  Answer await(Duration patience) {
    try {
      end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return outcome(Reason.UNREACHABLE);
    } catch (TimeoutException e) {
      return outcome(Reason.TIMED_OUT);
    } catch (ExecutionException e) {
      return outcome(isAboutTrust(e) ? Reason.UNTRUSTED : Reason.UNREACHABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return outcome(Reason.TIMED_OUT);
    } finally {
      hangUp();
    }
  }

  private static boolean isAboutTrust(@Nullable Throwable failure) {
    return failure != null && (failure instanceof SSLException || isAboutTrust(failure.getCause()));
  }

  private synchronized Answer outcome(Reason otherwise) {
    return response == null
        ? new Answer.Silent(otherwise)
        : new Answer.Answered(
            response.statusCode(), response.getHeader("Retry-After"), readable(read));
  }

  private static String readable(Buffer bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private synchronized void hangUp() {
    over = true;
    if (request != null) {
      request.reset();
    }
  }
}
