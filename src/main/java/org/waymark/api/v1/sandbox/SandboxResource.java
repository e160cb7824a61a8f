package org.waymark.api.v1.sandbox;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.limit.FurtherCalls;
import org.waymark.api.limit.Turns;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.demonstration.StockSandbox;
import org.waymark.hub.partner.ApiScope;

/** The invented firms of a sandbox. */
@Path("/api/v1/sandbox")
@Needs(ApiScope.ASSESSMENTS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
class SandboxResource {

  /** So many firms are one call. */
  private static final int FIRMS_IN_A_CALL = 10;

  private final Caller caller;
  private final Turns turns;
  private final FurtherCalls furtherCalls;
  private final StockSandbox stockSandbox;

  SandboxResource(
      Caller caller, Turns turns, FurtherCalls furtherCalls, StockSandbox stockSandbox) {
    this.caller = caller;
    this.turns = turns;
    this.furtherCalls = furtherCalls;
    this.stockSandbox = stockSandbox;
  }

  @POST
  @Path("reset")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "resetSandbox",
      summary = "Make the firms of a sandbox anew",
      description =
          "Erases every firm that the partner has when it begins, exactly as if you had erased each of"
              + " them, and invents those that a sandbox begins with. Only a sandbox has invented"
              + " firms. Only one reset can run at a time. Ten firms that are erased count as one call"
              + " more, begun tens as whole ones; where there are not as many left, some may have been"
              + " erased: call again when /problems/too-many-calls says.")
  @APIResponse(
      responseCode = "200",
      description = "They have been made",
      content = @Content(schema = @Schema(implementation = ResetResponse.class)))
  @APIResponse(responseCode = "409", description = "/problems/not-a-sandbox")
  public ResetResponse reset() {
    var partner = caller.partner();
    try (var turn = turns.take(partner.partner(), Turns.Kind.RESET)) {
      if (!turn.begin()) {
        // Nobody listens any more. The log of calls is not to say that firms were made.
        throw Problems.of(ProblemType.UNAVAILABLE, "The call ended too early. Nothing was erased.");
      }
      var stocked =
          stockSandbox
              .reset(partner, this::count)
              .orElseThrow(
                  () ->
                      Problems.of(ProblemType.NOT_A_SANDBOX, ProblemType.NOT_A_SANDBOX.meaning()));
      return new ResetResponse(stocked, "/api/v1/organisations");
    }
  }

  private void count(int firms) {
    furtherCalls.count((firms + FIRMS_IN_A_CALL - 1) / FIRMS_IN_A_CALL);
  }
}
