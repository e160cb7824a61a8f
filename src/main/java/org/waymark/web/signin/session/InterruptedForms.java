package org.waymark.web.signin.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.identity.session.SignInConfig;
import org.waymark.web.layout.language.Place;

/**
 * Forms that were sent after the session had ended, however it ended. Instead of being turned away
 * they are led to a page that hands back what was typed. That page is reached like any other: the
 * check against forged forms and the limits on what is sent come first. A file is not read at all:
 * whoever has not signed in leaves nothing on our disks.
 */
@ApplicationScoped
public class InterruptedForms {

  /** The page. Only this class leads a form there. */
  public static final String PAGE = "/sign-in/kept";

  /** The framework finds out at 200 who somebody is, and turns strangers away at 100. */
  private static final int AFTER_RECOGNITION = 150;

  private static final String NAME = InterruptedForms.class.getName();

  private final SignInConfig config;
  private final SessionRecognition recognition;

  InterruptedForms(SignInConfig config, SessionRecognition recognition) {
    this.config = config;
    this.recognition = recognition;
  }

  /**
   * One such form.
   *
   * @param address where it was sent, and is to be sent again
   * @param signIn where its sender signs in, and comes back to the page
   * @param withFile whether it brought a file, which has been thrown away
   */
  public record Interrupted(URI address, String signIn, boolean withFile) {}

  /** What a request was before it was led here; empty for one that came by itself. */
  static Optional<Interrupted> of(RoutingContext request) {
    return Optional.ofNullable(request.get(NAME));
  }

  void register(@Observes Filters filters) {
    filters.register(this::lead, AFTER_RECOGNITION);
  }

  private void lead(RoutingContext request) {
    var file = is(request.request(), "multipart/form-data");
    if (!isInterrupted(request) || !(file || isForm(request.request()))) {
      request.next();
      return;
    }
    var start = Step.start(Area.of(request.normalizedPath())).path();
    var back = URLEncoder.encode(PAGE, StandardCharsets.UTF_8);
    var address = Place.of(request.request().uri());
    request.put(NAME, new Interrupted(address, start + "?to=" + back, file));
    if (file) {
      throwAway(request.request());
    }
    request.reroute(file ? HttpMethod.GET : HttpMethod.POST, PAGE);
  }

  /** Says no more what it is: the framework would wait to read it, even for a page that is got. */
  private static void throwAway(HttpServerRequest request) {
    request.headers().remove(HttpHeaders.CONTENT_TYPE);
    request.resume();
  }

  /** Whether a person, and no program, sends something where one has to have signed in. */
  private boolean isInterrupted(RoutingContext request) {
    return config.url().isPresent()
        && request.request().method().equals(HttpMethod.POST)
        && Area.isClosed(request.normalizedPath())
        && Identities.of(request).isEmpty()
        && !recognition.failedFor(request)
        && asksForPage(request.request());
  }

  private static boolean asksForPage(HttpServerRequest request) {
    return Stream.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
        .anyMatch(accept -> accept.toLowerCase(Locale.ROOT).contains("text/html"));
  }

  private static boolean isForm(HttpServerRequest request) {
    return is(request, "application/x-www-form-urlencoded");
  }

  private static boolean is(HttpServerRequest request, String type) {
    return Stream.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE))
        .anyMatch(sent -> sent.toLowerCase(Locale.ROOT).startsWith(type));
  }
}
