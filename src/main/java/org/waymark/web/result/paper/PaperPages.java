package org.waymark.web.result.paper;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.identity.CurrentActor;
import org.waymark.web.layout.ForFirms;

/** A firm's own report as a file. */
@Path("/assessments")
// Whoever asks for a page is to get one where there is no file.
@Produces(MediaType.WILDCARD)
@ForFirms
@Blocking
class PaperPages {

  private final Casework casework;
  private final CurrentActor actor;
  private final PaperFile file;

  PaperPages(Casework casework, CurrentActor actor, PaperFile file) {
    this.casework = casework;
    this.actor = actor;
    this.file = file;
  }

  /** The report; for a draft the way back to its questions. */
  @GET
  @Path("{id}/report.pdf")
  public Response report(@PathParam("id") String id) {
    var found =
        AssessmentId.read(id)
            .flatMap(assessment -> casework.find(assessment, actor.get()))
            .orElseThrow(NotFoundException::new);
    return found.assessment().submittedAt().isPresent()
        ? file.answer(found)
        : Response.seeOther(URI.create("/assessments/" + id)).build();
  }
}
