package org.waymark.api.v1.referral;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.waymark.api.once.AnsweredFirm;
import org.waymark.api.once.Once;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.version.VersionTag;
import org.waymark.exchange.Fault;
import org.waymark.hub.partner.ApiScope;
import org.waymark.referral.brought.BroughtReferral;
import org.waymark.referral.brought.ReferFirm;
import org.waymark.referral.brought.ReferFirm.Referring;

/** The referrals of the partner's firms. */
@Path(ReferralsResource.PATH)
@Needs(ApiScope.REFERRALS_WRITE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ReferralsResource {

  static final String PATH = "/api/v1/referrals";

  private final Caller caller;
  private final ReferFirm referFirm;
  private final Listing listing;
  private final AnsweredFirm answeredFirm;

  ReferralsResource(
      Caller caller, ReferFirm referFirm, Listing listing, AnsweredFirm answeredFirm) {
    this.caller = caller;
    this.referFirm = referFirm;
    this.listing = listing;
    this.answeredFirm = answeredFirm;
  }

  @POST
  @Once
  @SecurityRequirement(name = Needs.TOKEN, scopes = "referrals:write")
  @Operation(
      operationId = "referOrganisation",
      summary = "Say that a firm takes up a programme",
      description =
          "Kept as if the firm had said so: it sees the referral among its own, and so do advisers"
              + " who may see its answers. Where the firm has taken the programme up already,"
              + " /problems/referral-under-way names that referral.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = Once.MEANING,
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "201",
      description = "It has begun; the header Location leads to it, ETag tells its version",
      content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
  @APIResponse(responseCode = "409", description = "/problems/referral-under-way")
  @APIResponse(responseCode = "422", description = "/problems/invalid-referral")
  public Response refer(
      @RequestBody(content = @Content(schema = @Schema(implementation = ReferralRequest.class)))
          byte[] body) {
    return switch (referFirm.refer(ReferralReader.wanted(body), caller.partner())) {
      case Referring.Begun(var referral) -> begun(referral);
      case Referring.Refused(var why) -> begun(Answers.kept(why));
      case Referring.UnknownFirm _ ->
          throw invalid(ReferralReader.ORGANISATION, "must be the id of one of your firms");
      case Referring.NotOffered _ ->
          throw invalid(ReferralReader.PROGRAMME, "is not a programme that is open at present");
      case Referring.UnderWay(var referral) -> throw Answers.underWay(referral);
    };
  }

  private Response begun(BroughtReferral referral) {
    answeredFirm.is(referral.firm());
    return Response.created(ReferralResponse.address(referral))
        .header(HttpHeaders.ETAG, VersionTag.of(referral.version()))
        .entity(ReferralResponse.of(referral))
        .build();
  }

  private static RuntimeException invalid(String pointer, String detail) {
    return Answers.invalid(List.of(new Fault(pointer, detail)));
  }

  @GET
  @SecurityRequirement(name = Needs.TOKEN, scopes = "referrals:write")
  @Operation(
      operationId = "listReferrals",
      summary = "Referrals of the partner's firms, in the order in which they began",
      description = "All of them, whoever began them. links.next leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of referrals",
      content = @Content(schema = @Schema(implementation = ReferralListResponse.class)))
  @APIResponse(responseCode = "400", description = "/problems/invalid-cursor")
  public ReferralListResponse list(
      @Parameter(description = "As links.next of the page before has it") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit")
          @Nullable String limit) {
    return listing.page(caller.partner(), cursor, limit);
  }
}
