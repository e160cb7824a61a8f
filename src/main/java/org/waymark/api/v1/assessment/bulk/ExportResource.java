package org.waymark.api.v1.assessment.bulk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.Needs;
import org.waymark.api.v1.assessment.Listing;
import org.waymark.api.v1.paging.Since;
import org.waymark.hub.partner.ApiScope;

/** Hands out all assessments of a partner's firms, line by line. */
@Path("/api/v1/assessments/export")
class ExportResource {

  private final Caller caller;
  private final Exports exports;

  ExportResource(Caller caller, Exports exports) {
    this.caller = caller;
    this.exports = exports;
  }

  @GET
  @Blocking
  @Produces(Lines.MEDIA_TYPE)
  @Needs(ApiScope.ASSESSMENTS_READ)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:read")
  @Operation(
      operationId = "exportAssessments",
      summary = "All assessments of the partner's firms with their answers, one on each line",
      description =
          "In the order in which they were begun, each as it is when its turn comes; what was"
              + " submitted has its scorecard. The last line says that it is complete and how many"
              + " there were: an export without it broke off, so ask again. After ten minutes an export"
              + " ends all the same, and its last line says that it is not complete: ask for less"
              + " with state, organisation or since. Whoever has not read that line half a minute"
              + " later is cut off.\n\n"
              + "questionnaire, edition, depth, variant, answers, evidence and externalReference are"
              + " as an import takes them. A partner has one export at a time; others get"
              + " /problems/too-many-calls.")
  @APIResponse(
      responseCode = "200",
      description = "An assessment on each line, and the end on the last",
      content = @Content(schema = @Schema(implementation = ExportResponse.class)))
  public Response export(
      @BeanParam Listing.Query query,
      @Parameter(
              description =
                  "What was submitted at that time or later, and drafts begun at that time or later",
              example = Since.EXAMPLE,
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("since")
          @Nullable String since) {
    var filter = query.filter(Since.read(since));
    return Response.ok(exports.begin(caller.partner(), filter)).build();
  }
}
