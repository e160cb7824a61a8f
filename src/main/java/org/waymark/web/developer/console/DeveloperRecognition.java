package org.waymark.web.developer.console;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Lets nobody see such a page but somebody whose partner may still come. */
@Provider
@ForDevelopers
@Priority(DeveloperRecognition.LAST)
class DeveloperRecognition implements ContainerRequestFilter {

  /** Whoever else somebody may be, here they are a developer or nobody. */
  static final int LAST = Priorities.USER + 600;

  private final SignedInDeveloper signedIn;

  DeveloperRecognition(SignedInDeveloper signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!signedIn.recognise(request.getCookies())) {
      request.abortWith(Response.seeOther(URI.create(ConsolePages.ADDRESS)).build());
    }
  }
}
