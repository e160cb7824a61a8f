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
 * Throws away what a refused request still sends, so that its sender reads the answer: a browser
 * that is cut off while it sends a large file shows a broken connection instead of our page.
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

  /** Answers when the sender has finished, or has used up what we have of time and bytes. */
  void discard(RoutingContext context, Runnable answer) {
    var request = context.request();
    if (request.isEnded() || waitsForLeave(request) || isEndless(request)) {
      cutOff(context);
      answer.run();
      return;
    }
    new Discarding(context, answer).begin();
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
    private final Runnable answer;
    private final AtomicLong bytes = new AtomicLong();
    private boolean answered;
    private long quietSince;

    Discarding(RoutingContext context, Runnable answer) {
      this.context = context;
      this.answer = answer;
    }

    void begin() {
      var clock = context.vertx();
      var began = System.nanoTime();
      quietSince = began;
      var timer =
          clock.setPeriodic(
              A_SECOND,
              id -> {
                var now = System.nanoTime();
                if (answered
                    || now - began > patience.toNanos()
                    || now - quietSince > silence.toNanos()) {
                  clock.cancelTimer(id);
                  end();
                }
              });
      context
          .request()
          .handler(
              part -> {
                quietSince = System.nanoTime();
                if (bytes.addAndGet(part.length()) > MOST) {
                  end();
                }
              })
          .exceptionHandler(_ -> answered = true)
          .endHandler(
              _ -> {
                clock.cancelTimer(timer);
                end();
              })
          .resume();
    }

    private void end() {
      if (!answered) {
        answered = true;
        cutOff(context);
        answer.run();
      }
    }
  }
}
