package org.waymark.api.call;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.waymark.api.once.Once;
import org.waymark.call.CallLog;
import org.waymark.call.LoggedCall;
import org.waymark.call.LoggedCall.Answered;
import org.waymark.call.LoggedCall.Body;
import org.waymark.call.LoggedCall.Sent;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * Takes note of each call of a partner's program, and tells under which id. What is refused before
 * it is known who calls is nobody's.
 */
class CallRecording {

  /** As the contract tells. */
  static final String HEADER = "Waymark-Request";

  private static final String API = "/api/v1/";
  private static final String BEGAN = CallRecording.class.getName();

  /** The answer is then as it is sent. */
  private static final int AFTER_ALL_OTHERS = 1;

  private static final Pattern EXPLAINED =
      Pattern.compile("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}");

  private static final Pattern PROBLEM = Pattern.compile("\"type\" ?: ?\"/problems/([a-z-]+)\"");

  private static final int FIRST_ERROR = 400;

  /** Whoever goes on calling then would fill the log with nothing else. */
  private static final int TOO_MANY = 429;

  private final CallLog log;
  private final Bodies bodies;
  private final CurrentActor actor;
  private final Clock clock;
  private final Supplier<UUID> ids;

  CallRecording(CallLog log, Bodies bodies, CurrentActor actor, Clock clock, Supplier<UUID> ids) {
    this.log = log;
    this.bodies = bodies;
    this.actor = actor;
    this.clock = clock;
    this.ids = ids;
  }

  /** When a call came. */
  private record Began(Instant at, long nanoTime) {}

  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().startsWith(API)) {
      request.setProperty(BEGAN, new Began(clock.instant(), System.nanoTime()));
    }
  }

  @ServerResponseFilter(priority = AFTER_ALL_OTHERS)
  public void end(
      ContainerRequestContext request,
      ContainerResponseContext response,
      @Nullable ResourceInfo resource) {
    if (request.getProperty(BEGAN) instanceof Began began
        && actor.get() instanceof Actor.Partner partner
        && resource != null
        && resource.getResourceMethod() != null
        && response.getStatus() != TOO_MANY) {
      var id = ids.get();
      response.getHeaders().putSingle(HEADER, id.toString());
      log.note(partner, call(new Call(id, began, resource), request, response));
    }
  }

  private record Call(UUID id, Began began, ResourceInfo resource) {

    boolean unlogged() {
      return resource.getResourceMethod().isAnnotationPresent(Unlogged.class)
          || resource.getResourceClass().isAnnotationPresent(Unlogged.class);
    }

    boolean streamed() {
      return resource.getResourceMethod().isAnnotationPresent(Streamed.class);
    }

    /** Where the resource does not say more of an answer, the framework takes this. */
    @Nullable MediaType produced() {
      return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
          .map(place -> place.getAnnotation(Produces.class))
          .filter(Objects::nonNull)
          .findFirst()
          .map(produces -> MediaType.valueOf(produces.value()[0]))
          .orElse(null);
    }

    int milliseconds() {
      return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began.nanoTime());
    }
  }

  private Supplier<LoggedCall> call(
      Call call, ContainerRequestContext request, ContainerResponseContext response) {
    var type = Optional.ofNullable(response.getMediaType()).orElseGet(call::produced);
    var entity = response.getEntity();
    var status = response.getStatus();
    var sent = sent(call, request);
    var milliseconds = call.milliseconds();
    var unlogged = call.unlogged();
    if (unlogged && status < FIRST_ERROR) {
      // At once: what waits to be written down would hold a whole file.
      var answered = new Answered(status, null, untold(bodies.answered(type, entity)));
      return () ->
          new LoggedCall(call.id(), call.began().at(), sent, answered, milliseconds, false);
    }
    if (call.streamed() && entity != null && status < FIRST_ERROR) {
      var answered = new Answered(status, null, Bodies.streamed(type));
      return () -> new LoggedCall(call.id(), call.began().at(), sent, answered, milliseconds, true);
    }
    return () -> {
      var body = bodies.answered(type, entity);
      var problem = status < FIRST_ERROR ? null : problem(body);
      var answered =
          new Answered(status, problem, unlogged && problem == null ? untold(body) : body);
      return new LoggedCall(call.id(), call.began().at(), sent, answered, milliseconds, !unlogged);
    };
  }

  private static Sent sent(Call call, ContainerRequestContext request) {
    var read = request.getProperty(SentBody.BEGINNING) instanceof Beginning b ? b : null;
    var body =
        Bodies.sent(
            request.getHeaderString(HttpHeaders.CONTENT_TYPE),
            read,
            request.getHeaderString(HttpHeaders.CONTENT_LENGTH),
            request.getHeaderString("Transfer-Encoding"));
    var address = request.getUriInfo().getRequestUri();
    var query = address.getRawQuery();
    return new Sent(
        request.getMethod(),
        route(call.resource()),
        query == null ? address.getRawPath() : address.getRawPath() + "?" + query,
        request.getHeaderString(Once.HEADER),
        request.getHeaderString(HttpHeaders.IF_MATCH),
        call.unlogged() ? untold(body) : body);
  }

  private static Body untold(Body body) {
    return body.text() == null ? body : new Body(body.type(), body.bytes(), null, false);
  }

  private static @Nullable String problem(Body body) {
    return Optional.ofNullable(body.text())
        .map(PROBLEM::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1))
        .orElse(null);
  }

  private static String route(ResourceInfo resource) {
    var path =
        "/"
            + path(resource.getResourceClass().getAnnotation(Path.class))
            + "/"
            + path(resource.getResourceMethod().getAnnotation(Path.class));
    return EXPLAINED
        .matcher(path)
        .replaceAll("{$1}")
        .replaceAll("/+", "/")
        .replaceAll("(?<=.)/$", "");
  }

  private static String path(@Nullable Path path) {
    return path == null ? "" : path.value();
  }
}
