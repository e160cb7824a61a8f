package org.waymark.web.layout.brand;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.waymark.hub.Hubs;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.web.layout.staff.ForStaff;

/** Shows advisers their pages in the name and colours of their hub. */
@Provider
@ForStaff
@Priority(StaffBrand.AFTER_RECOGNITION)
class StaffBrand implements ContainerRequestFilter {

  static final int AFTER_RECOGNITION = Priorities.USER + 900;

  private final CurrentActor actor;
  private final Hubs hubs;
  private final Brand brand;

  StaffBrand(CurrentActor actor, Hubs hubs, Brand brand) {
    this.actor = actor;
    this.hubs = hubs;
    this.brand = brand;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (actor.get() instanceof Actor.Adviser(_, var hub, _)) {
      hubs.byId(hub).ifPresent(brand::show);
    }
  }
}
