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

  private final Caller caller;
  private final Turns turns;
  private final StockSandbox stockSandbox;

  SandboxResource(Caller caller, Turns turns, StockSandbox stockSandbox) {
    this.caller = caller;
    this.turns = turns;
    this.stockSandbox = stockSandbox;
  }

  @POST
  @Path("reset")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "resetSandbox",
      summary = "Make the firms of a sandbox anew",
      description =
          "Erases every firm of the partner, exactly as if you had erased each of them, and invents"
              + " those that a sandbox begins with. Only a sandbox has invented firms. Only one reset"
              + " can run at a time.")
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
              .reset(partner)
              .orElseThrow(
                  () ->
                      Problems.of(ProblemType.NOT_A_SANDBOX, ProblemType.NOT_A_SANDBOX.meaning()));
      return new ResetResponse(stocked, "/api/v1/organisations");
    }
  }
}
