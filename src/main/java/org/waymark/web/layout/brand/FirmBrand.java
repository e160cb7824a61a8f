package org.waymark.web.layout.brand;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.waymark.hub.Hubs;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Shows a firm its page in the name and colours of the one hub that it lets see its scores. */
@Provider
@InHubColours
@Priority(StaffBrand.AFTER_RECOGNITION)
class FirmBrand implements ContainerRequestFilter {

  private final CurrentActor actor;
  private final Hubs hubs;
  private final Brand brand;

  FirmBrand(CurrentActor actor, Hubs hubs, Brand brand) {
    this.actor = actor;
    this.hubs = hubs;
    this.brand = brand;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (actor.get() instanceof Actor.Owner firm) {
      hubs.helping(firm).ifPresent(brand::show);
    }
  }
}
