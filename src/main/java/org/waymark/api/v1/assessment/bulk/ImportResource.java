package org.waymark.api.v1.assessment.bulk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.waymark.api.once.Once;
import org.waymark.api.once.OnceForEachPart;
import org.waymark.api.v1.access.Needs;
import org.waymark.hub.partner.ApiScope;

/** Takes in assessments that were answered elsewhere, line by line. */
@Path("/api/v1/assessments/import")
class ImportResource {

  private final OnceForEachPart once;
  private final Imports imports;

  ImportResource(OnceForEachPart once, Imports imports) {
    this.once = once;
    this.imports = imports;
  }

  @POST
  @Blocking
  @Consumes(Lines.MEDIA_TYPE)
  @Produces(Lines.MEDIA_TYPE)
  @Needs(ApiScope.ASSESSMENTS_WRITE)
  @SecurityRequirement(name = Needs.TOKEN, scopes = "assessments:write")
  @Operation(
      operationId = "importAssessments",
      summary = "Import assessments of the partner's firms, one on each line",
      description =
          "One JSON document (RFC 8259) on each line, ended by a line feed; empty lines are skipped."
              + " An import has 10,000 lines and 64 megabytes at most, each line 64 kilobytes. It is"
              + " taken in as a whole, within two minutes, before anything is done: one that is too"
              + " large or breaks off imports nothing. Then each line is kept or refused on its own,"
              + " and reported in the order of the lines as it goes on; the last line of the answer"
              + " says that it is complete. After ten minutes an import ends all the same, and its"
              + " last line says that it is not complete. Read the answer as it comes: whoever reads"
              + " nothing of it for a minute, or has not read its last line half a minute after the"
              + " ten, is cut off.\n\n"
              + "Send all of it again with the same Idempotency-Key when the answer did not end like"
              + " that: a line that was kept is not kept twice within 24 hours, and is reported as"
              + " repeated. A repetition is recognised by the Idempotency-Key with the line's"
              + " externalReference, or with its whole text where it has none. The same"
              + " externalReference with another text is /problems/idempotency-key-reused for that"
              + " line; lines that were refused can be mended and sent with the same key.\n\n"
              + "Every ten lines count as one call, and so do those that are left. A partner has one"
              + " import at a time; others get /problems/too-many-calls.")
  @Parameter(
      name = Once.HEADER,
      in = ParameterIn.HEADER,
      required = true,
      description = "Tells a repetition of this import from another, as with a single assessment.",
      example = Once.EXAMPLE)
  @APIResponse(
      responseCode = "200",
      description =
          "What became of each line, one document on each line. A line is refused with the problem"
              + " that a call for it alone would be answered with: malformed-json, too-large,"
              + " invalid-assessment, invalid-answers, assessment-incomplete, reference-in-use,"
              + " draft-under-way, idempotency-key-in-use, idempotency-key-reused or internal-error",
      content = @Content(schema = @Schema(implementation = ImportResponse.class)))
  public Response bring(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = Lines.MEDIA_TYPE,
                      schema = @Schema(implementation = ImportRequest.class)))
          InputStream body) {
    return Response.ok(imports.begin(once.call(), body)).build();
  }
}
