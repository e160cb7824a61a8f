package org.waymark.web.assess.arrival;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.assessment.Assessments;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.Organisations;
import org.waymark.web.assess.Addresses;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.recognition.Visit;

/** Everything a firm has begun or handed in, and what it could begin. */
@Path(Addresses.ALL)
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class OverviewPages {

  private final Assessments assessments;
  private final Organisations organisations;
  private final CurrentActor actor;
  private final Visit visit;
  private final OverviewView view;

  OverviewPages(
      Assessments assessments,
      Organisations organisations,
      CurrentActor actor,
      Visit visit,
      OverviewView view) {
    this.assessments = assessments;
    this.organisations = organisations;
    this.actor = actor;
    this.visit = visit;
    this.view = view;
  }

  @GET
  public Response overview() {
    return switch (actor.get()) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Response.seeOther(URI.create("/resume")).build();
      case Actor.Owner owner ->
          Response.ok(
                  view.page(
                      assessments.visibleTo(owner),
                      assessments.proposed(owner),
                      organisations.profileOf(owner).orElseThrow(),
                      visit.shownCode()))
              .build();
    };
  }
}
