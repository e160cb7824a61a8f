package org.waymark.web.assess.hosted;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.hosted.FollowLink;
import org.waymark.organisation.hosted.FollowLink.Following;
import org.waymark.organisation.hosted.LinkSecret;
import org.waymark.organisation.hosted.OpenLink;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.language.LanguageSwitch;

/**
 * Where a partner's link leads. Opening it shows what it is and uses nothing up: programs that look
 * through mail open every link. It is used by going on, once.
 */
@Path(HostedPages.ADDRESS + "/{secret}")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class HostedPages {

  /** The API gives out links to it. */
  static final String ADDRESS = "/continue";

  private final OpenLink openLink;
  private final FollowLink followLink;
  private final Onward onward;
  private final HostedView view;

  HostedPages(OpenLink openLink, FollowLink followLink, Onward onward, HostedView view) {
    this.openLink = openLink;
    this.followLink = followLink;
    this.onward = onward;
    this.view = view;
  }

  @GET
  public Response show(@PathParam("secret") String carried) {
    return LinkSecret.read(carried)
        .map(secret -> show(secret, Response.Status.OK))
        .orElseGet(view::unknown);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response goOn(
      @PathParam("secret") String carried,
      @FormParam("visit") @Nullable String drawn,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn) {
    return LinkSecret.read(carried)
        .map(
            secret ->
                Optional.ofNullable(drawn)
                    .flatMap(ReturnCode::read)
                    .filter(_ -> readIn == null)
                    .map(visit -> follow(secret, visit))
                    .orElseGet(() -> show(secret, Response.Status.BAD_REQUEST)))
        .orElseGet(view::unknown);
  }

  private Response show(LinkSecret secret, Response.Status status) {
    return view.page(secret, openLink.open(secret), status);
  }

  private Response follow(LinkSecret secret, ReturnCode visit) {
    return switch (followLink.follow(secret, visit)) {
      case Following.Followed(var owner, var questionnaire) ->
          Response.seeOther(onward.place(owner, questionnaire))
              .cookie(onward.cookies(owner, visit))
              .build();
      case Following.Over _ -> view.over();
      case Following.Unknown _ -> view.unknown();
    };
  }
}
