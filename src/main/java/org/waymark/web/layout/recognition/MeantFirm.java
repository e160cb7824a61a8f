package org.waymark.web.layout.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.web.layout.ForFirms;

/**
 * The firm that a form was shown about: the hidden field {@code meant-firm} of the tag {@code
 * meant}. Which firm a browser acts for can change while a form is open, in another tab or because
 * a session ends. A form about one firm then does nothing to the other.
 */
@Named("meantFirm")
@ForFirms
@ApplicationScoped
public class MeantFirm {

  static final int AFTER_RECOGNITION = Priorities.USER + 600;

  private static final String FIELD = "meant-firm";

  private final CurrentActor actor;

  MeantFirm(CurrentActor actor) {
    this.actor = actor;
  }

  /** For the field; null where nobody acts for a firm. */
  public @Nullable String getId() {
    return actor.get() instanceof Actor.Owner(var firm) ? firm.toString() : null;
  }

  /** Of filters only those that ask for it run after the form has been read. */
  @WithFormRead
  @ServerRequestFilter(priority = AFTER_RECOGNITION)
  public Optional<Response> check(ResteasyReactiveContainerRequestContext request) {
    var here = getId();
    return sent(request)
        .filter(meant -> here != null && !meant.equals(here))
        .map(_ -> Response.status(Response.Status.CONFLICT).build());
  }

  private static Optional<String> sent(ResteasyReactiveContainerRequestContext request) {
    var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
    return Optional.ofNullable(context.getFormData())
        .map(form -> form.getFirst(FIELD))
        .map(FormValue::getValue);
  }
}
