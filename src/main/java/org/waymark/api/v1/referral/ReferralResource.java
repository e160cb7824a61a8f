package org.waymark.api.v1.referral;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.IfMatch;
import org.waymark.hub.partner.ApiScope;
import org.waymark.referral.ReferralId;
import org.waymark.referral.brought.BroughtReferral;
import org.waymark.referral.brought.BroughtReferrals;
import org.waymark.referral.brought.FollowReferral;

/**
 * A referral of one of the partner's firms. Somebody else's looks the same as one that does not
 * exist.
 */
@Path(ReferralsResource.PATH + "/{referral}")
@Needs(ApiScope.REFERRALS_WRITE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ReferralResource {

  private final Caller caller;
  private final BroughtReferrals referrals;
  private final FollowReferral followReferral;

  ReferralResource(Caller caller, BroughtReferrals referrals, FollowReferral followReferral) {
    this.caller = caller;
    this.referrals = referrals;
    this.followReferral = followReferral;
  }

  @GET
  @SecurityRequirement(name = Needs.TOKEN, scopes = "referrals:write")
  @Operation(operationId = "readReferral", summary = "A referral of one of the partner's firms")
  @APIResponse(
      responseCode = "200",
      description = "The referral, with its ETag",
      content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-referral")
  public Response read(@PathParam("referral") String referral) {
    return Answers.shown(found(referral));
  }

  @PATCH
  @SecurityRequirement(name = Needs.TOKEN, scopes = "referrals:write")
  @Operation(
      operationId = "followReferral",
      summary = "Say how far a referral has got",
      description = "Kept as if the firm had said so. What was said before stays with it.")
  @Parameter(
      name = IfMatch.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = IfMatch.MEANING,
      example = "*")
  @APIResponse(
      responseCode = "200",
      description = "The referral as it is now, with its ETag",
      content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
  @APIResponse(responseCode = "404", description = "/problems/unknown-referral")
  @APIResponse(responseCode = "422", description = "/problems/invalid-referral")
  public Response follow(
      @PathParam("referral") String referral,
      @Context HttpHeaders headers,
      @RequestBody(content = @Content(schema = @Schema(implementation = StageRequest.class)))
          byte[] body) {
    // First: what is wrong with a call is told to nobody who has no such referral.
    var id = found(referral).id();
    var expected = IfMatch.of(headers);
    var news = ReferralReader.news(body);
    return Answers.shown(
        Answers.kept(followReferral.follow(id, news, expected::admits, caller.partner())));
  }

  private BroughtReferral found(String text) {
    return ReferralId.read(text)
        .flatMap(id -> referrals.visible(id, caller.partner()))
        .orElseThrow(Answers::unknown);
  }
}
