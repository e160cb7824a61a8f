package org.waymark.web.signin.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.identity.Role;
import org.waymark.identity.session.OpenSession;

/** A session as the framework's security sees it. */
final class Identities {

  private static final String SESSION = "waymark.session";

  private Identities() {}

  static SecurityIdentity of(OpenSession session) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(session.person().toString()))
        .addRoles(session.roles().stream().map(Role::code).collect(Collectors.toSet()))
        .addAttribute(SESSION, session)
        .build();
  }

  /** The session of whoever makes a request. */
  static Optional<OpenSession> of(RoutingContext request) {
    return Optional.ofNullable(request.user())
        .filter(QuarkusHttpUser.class::isInstance)
        .flatMap(user -> session(((QuarkusHttpUser) user).getSecurityIdentity()));
  }

  private static Optional<OpenSession> session(SecurityIdentity identity) {
    return Optional.ofNullable(identity.getAttribute(SESSION));
  }
}
