package org.waymark.web.signin.session;

import io.quarkus.security.AuthenticationRedirectException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Leaves a redirect to the provider as it is: the framework has set its headers already, and the
 * mappers that come with it would set them a second time.
 */
@Provider
@Priority(Redirects.BEFORE_THEIRS)
class Redirects implements ExceptionMapper<AuthenticationRedirectException> {

  /** Theirs are registered at Priorities.AUTHENTICATION - 1. */
  static final int BEFORE_THEIRS = Priorities.AUTHENTICATION - 100;

  @Override
  public Response toResponse(AuthenticationRedirectException redirect) {
    return Response.status(redirect.getCode()).build();
  }
}
