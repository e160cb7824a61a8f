package org.waymark.api.v1.programme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.paging.Limit;
import org.waymark.api.v1.paging.Since;
import org.waymark.programme.catalogue.history.CatalogueChanges;

/** What became of programmes, for whoever keeps a copy of the catalogue. Free to read. */
@Path(ProgrammeResource.PATH + "/changes")
@Produces(MediaType.APPLICATION_JSON)
class ProgrammeChangesResource {

  private final CatalogueChanges changes;

  ProgrammeChangesResource(CatalogueChanges changes) {
    this.changes = changes;
  }

  @GET
  @Operation(
      operationId = "listProgrammeChanges",
      summary = "What became of programmes since some time, the oldest first",
      description =
          "Each time an entry was published, changed, verified or closed. links.next leads to what"
              + " came after these; where it is absent, ask later with position as since. To keep a"
              + " copy, read each programme that is named anew.")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content = @Content(schema = @Schema(implementation = ChangeListResponse.class)))
  public ChangeListResponse list(
      @Parameter(
              description =
                  "A time of ISO 8601 with its offset, or the position of an answer before; from the"
                      + " beginning unless given",
              example = Since.EXAMPLE,
              schema = @Schema(type = SchemaType.STRING, maxLength = 40))
          @QueryParam("since")
          @Nullable String since,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit")
          @Nullable String limit) {
    var most = Limit.read(limit);
    var sent = Objects.requireNonNullElse(since, ChangePosition.written(0));
    if (ChangePosition.isOne(sent)) {
      var found = changes.behind(ChangePosition.read(sent), most + 1);
      return ChangeListResponse.of(found, most, sent);
    }
    var at = Since.read(sent, ", or the position of an answer before");
    return ChangeListResponse.of(changes.from(at, most + 1), most, at.toString());
  }
}
