package org.waymark.web.developer.console;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.waymark.identity.Sender;
import org.waymark.quota.CountCall;
import org.waymark.quota.Quota;
import org.waymark.quota.Verdict;

/**
 * Lets nobody see such a page but somebody whose partner may still come. What they send from there
 * counts as a call of the partner's programs.
 */
@Provider
@ForDevelopers
@Priority(DeveloperRecognition.LAST)
class DeveloperRecognition implements ContainerRequestFilter {

  /** Whoever else somebody may be, here they are a developer or nobody. */
  static final int LAST = Priorities.USER + 600;

  private static final int TOO_MANY_REQUESTS = 429;

  private final SignedInDeveloper signedIn;
  private final CountCall countCall;
  private final Sender sender;

  DeveloperRecognition(SignedInDeveloper signedIn, CountCall countCall, Sender sender) {
    this.signedIn = signedIn;
    this.countCall = countCall;
    this.sender = sender;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!signedIn.recognise(request.getCookies())) {
      request.abortWith(Response.seeOther(URI.create(ConsolePages.ADDRESS)).build());
    } else if (request.getMethod().equals(HttpMethod.POST)
        && countCall.count(signedIn.partner(), sender)
            instanceof Verdict.Exceeded(var quota, var again, _)) {
      request.abortWith(tooMany(quota, again.toSeconds() + 1));
    }
  }

  private static Response tooMany(Quota quota, long seconds) {
    return Response.status(TOO_MANY_REQUESTS)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .entity(new TooManySendsPage(quota.calls(), quota.window().toSeconds(), seconds).render())
        .build();
  }
}
