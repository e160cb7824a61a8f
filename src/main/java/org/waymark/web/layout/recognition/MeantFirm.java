package org.waymark.web.layout.recognition;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData.FormValue;
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
@Provider
@ForFirms
@Priority(MeantFirm.AFTER_RECOGNITION)
@ApplicationScoped
public class MeantFirm implements ContainerRequestFilter {

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

  @Override
  public void filter(ContainerRequestContext request) {
    var here = getId();
    if (here != null && sent(request).filter(meant -> !meant.equals(here)).isPresent()) {
      request.abortWith(Response.status(Response.Status.CONFLICT).build());
    }
  }

  /** The check against forged forms has had the form read. */
  private static Optional<String> sent(ContainerRequestContext request) {
    var context = ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
    return Optional.ofNullable(((ResteasyReactiveRequestContext) context).getFormData())
        .map(form -> form.getFirst(FIELD))
        .map(FormValue::getValue);
  }
}
