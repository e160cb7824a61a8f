package org.waymark.http.again;

import static java.util.Objects.requireNonNull;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.waymark.call.Dispatch;

/**
 * Hands a request of ours to the router that gets those from outside. It passes all that they pass,
 * and no network: there is no port to find, no certificate to trust, and no address that somebody
 * else could name.
 */
@ApplicationScoped
class InnerDispatch implements Dispatch {

  private static final Logger LOG = Logger.getLogger(InnerDispatch.class);

  /** Before everything: whoever reads the body finds it there. */
  private static final int BEFORE_ALL = Integer.MIN_VALUE;

  /** Of whom each holds a thread while it waits for another. */
  private static final int MOST_AT_A_TIME = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String BODY = InnerDispatch.class.getName();

  private final Vertx vertx;
  private final CurrentVertxRequest current;
  private final Semaphore room = new Semaphore(MOST_AT_A_TIME);
  private @Nullable Router router;

  InnerDispatch(Vertx vertx, CurrentVertxRequest current) {
    this.vertx = vertx;
    this.current = current;
  }

  void register(@Observes Router registered) {
    router = registered;
    registered.route().order(BEFORE_ALL).handler(InnerDispatch::giveBody);
  }

  private static void giveBody(RoutingContext context) {
    ContextLocals.<Buffer>get(BODY).ifPresent(((RoutingContextInternal) context)::setBody);
    context.next();
  }

  @Override
  public Optional<Result> carryOut(Wish wish) {
    if (!room.tryAcquire()) {
      return Optional.empty();
    }
    try {
      var response = new InnerResponse();
      var outer = (HttpServerRequestInternal) current.getCurrent().request();
      begin(new InnerRequest(outer, wish, response.proxy()), wish.body());
      return Optional.of(response.result().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException e) {
      LOG.warnf("%s was not answered: %s", wish, e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      room.release();
    }
  }

  /** On a context of its own, where nothing of the request under way is at hand. */
  private void begin(InnerRequest request, @Nullable String body) {
    var own = requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
    own.runOnContext(
        _ -> {
          if (body != null) {
            ContextLocals.put(BODY, Buffer.buffer(body));
          }
          if (router != null) {
            router.handle(request);
          }
        });
  }
}
