package org.waymark.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Throws away what a refused request still sends, so that its sender reads the answer: whoever is
 * cut off in the middle sees a broken connection instead of it. A browser reads once it has sent
 * all; a program may read at once, and is answered at once.
 */
@ApplicationScoped
class UnreadBody {

  /** Bytes. Whoever sends more is cut off: five times the largest file that a page mentions. */
  private static final long MOST = 64L * 1024 * 1024;

  /** Longer than whoever counts it can say. */
  private static final Pattern ENDLESS = Pattern.compile("[0-9]{19,}");

  /** Milliseconds. */
  private static final long A_SECOND = 1_000;

  private final Duration patience;
  private final Duration silence;

  UnreadBody(
      @ConfigProperty(name = "waymark.http.patience") Duration patience,
      @ConfigProperty(name = "waymark.http.silence") Duration silence) {
    this.patience = patience;
    this.silence = silence;
  }

  /**
   * Answers a page's visitor when they have finished sending, or have used up what we have of time
   * and bytes; a program before that.
   */
  void discard(RoutingContext context, boolean toApi, Runnable answer) {
    var request = context.request();
    if (request.isEnded() || waitsForLeave(request) || isEndless(request)) {
      cutOff(context);
      answer.run();
    } else if (toApi) {
      // What has come in full leaves the connection open for the next call.
      new Discarding(context, () -> {}, () -> request.connection().close()).begin();
      answer.run();
    } else {
      new Discarding(
              context,
              answer,
              () -> {
                cutOff(context);
                answer.run();
              })
          .begin();
    }
  }

  /** Such a program sends nothing before it is told to, and we do not. */
  private static boolean waitsForLeave(HttpServerRequest request) {
    return request.getHeader(HttpHeaders.EXPECT) != null;
  }

  /** Nobody waits for the end of that. */
  private static boolean isEndless(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && isEndless(length);
  }

  /** Whether a length of so many digits is announced that it is none. */
  static boolean isEndless(String contentLength) {
    return ENDLESS.matcher(contentLength).matches();
  }

  private static void cutOff(RoutingContext context) {
    if (context.request().version() == HttpVersion.HTTP_1_1 && !context.request().isEnded()) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
      // The server itself would keep the connection until the body has come.
      context.addEndHandler(_ -> context.request().connection().close());
    }
  }

  /** One body on its way to nowhere. All of it happens on the connection's own thread. */
  private final class Discarding {

    private final RoutingContext context;
    private final Runnable whole;
    private final Runnable tooMuch;
    private final AtomicLong bytes = new AtomicLong();
    private boolean over;
    private long quietSince;

    /**
     * @param whole done when all of it has come
     * @param tooMuch done instead when it takes more time or bytes than we have
     */
    Discarding(RoutingContext context, Runnable whole, Runnable tooMuch) {
      this.context = context;
      this.whole = whole;
      this.tooMuch = tooMuch;
    }

    void begin() {
      var began = System.nanoTime();
      quietSince = began;
      var timer = context.vertx().setPeriodic(A_SECOND, id -> look(id, began));
      context
          .request()
          .handler(
              part -> {
                quietSince = System.nanoTime();
                if (bytes.addAndGet(part.length()) > MOST) {
                  end(tooMuch);
                }
              })
          .exceptionHandler(_ -> over = true)
          .endHandler(
              _ -> {
                context.vertx().cancelTimer(timer);
                end(whole);
              })
          .resume();
    }

    private void look(long timer, long began) {
      var now = System.nanoTime();
      var late = now - began > patience.toNanos() || now - quietSince > silence.toNanos();
      if (over || late) {
        context.vertx().cancelTimer(timer);
        end(tooMuch);
      }
    }

    private void end(Runnable what) {
      if (!over) {
        over = true;
        what.run();
      }
    }
  }
}
