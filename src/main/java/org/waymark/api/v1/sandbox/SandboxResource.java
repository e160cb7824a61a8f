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
  private final StockSandbox stockSandbox;

  SandboxResource(Caller caller, StockSandbox stockSandbox) {
    this.caller = caller;
    this.stockSandbox = stockSandbox;
  }

  @POST
  @Path("reset")
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "resetSandbox",
      summary = "Make the firms of a sandbox anew",
      description =
          "Erases every firm of the partner, as if one after the other had been erased, and invents"
              + " those that a sandbox begins with. Only a sandbox has invented firms.")
  @APIResponse(
      responseCode = "200",
      description = "They are there",
      content = @Content(schema = @Schema(implementation = ResetResponse.class)))
  @APIResponse(responseCode = "409", description = "/problems/not-a-sandbox")
  public ResetResponse reset() {
    var stocked = stockSandbox.reset(caller.partner());
    if (stocked.isEmpty()) {
      throw Problems.of(ProblemType.NOT_A_SANDBOX, ProblemType.NOT_A_SANDBOX.meaning());
    }
    return new ResetResponse(stocked.getAsInt(), "/api/v1/organisations");
  }
}
