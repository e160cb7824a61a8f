package org.waymark.web.developer.tester;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.ApiScope;
import org.waymark.web.developer.console.ForDevelopers;
import org.waymark.web.developer.console.MissingScopePage;
import org.waymark.web.developer.console.SignedInDeveloper;

/** A partner's endpoints, what they were told, and trying them. */
@Path(EndpointPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForDevelopers
@Blocking
class EndpointPages {

  static final String ADDRESS = ForDevelopers.CONSOLE + "/webhooks";

  private static final String ID = ":[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final String ONE = "{webhook" + ID;
  private static final String DELIVERY = ONE + "/deliveries/{delivery" + ID;

  private final SignedInDeveloper signedIn;
  private final EndpointView view;

  EndpointPages(SignedInDeveloper signedIn, EndpointView view) {
    this.signedIn = signedIn;
    this.view = view;
  }

  @GET
  public Response all() {
    return forWhoeverMay(() -> Response.ok(view.all()).build());
  }

  @GET
  @Path(ONE)
  public Response one(@PathParam("webhook") String webhook) {
    return forWhoeverMay(() -> Response.ok(view.one(UUID.fromString(webhook))).build());
  }

  @POST
  @Path(ONE + "/test")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response test(
      @PathParam("webhook") String webhook, @FormParam("event") @Nullable String event) {
    return forWhoeverMay(() -> view.test(UUID.fromString(webhook), event));
  }

  @GET
  @Path(DELIVERY)
  public Response delivery(
      @PathParam("webhook") String webhook, @PathParam("delivery") String delivery) {
    return forWhoeverMay(
        () ->
            Response.ok(view.delivery(UUID.fromString(webhook), UUID.fromString(delivery)))
                .build());
  }

  @POST
  @Path(DELIVERY + "/replay")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replay(
      @PathParam("webhook") String webhook, @PathParam("delivery") String delivery) {
    return forWhoeverMay(() -> view.replay(UUID.fromString(webhook), UUID.fromString(delivery)));
  }

  private Response forWhoeverMay(Supplier<Response> answer) {
    return signedIn.may(ApiScope.WEBHOOKS_MANAGE)
        ? answer.get()
        : MissingScopePage.answer(ApiScope.WEBHOOKS_MANAGE);
  }
}
