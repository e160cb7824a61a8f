package org.waymark.web.account.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.casefile.CaseDocuments;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.Door;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.download.Attachment;

/** A firm takes away a document that is kept about it. */
@Path(Addresses.DOCUMENTS + "/{document}")
@Produces(MediaType.WILDCARD)
@ForFirms
@Blocking
class DocumentPages {

  private final Door door;
  private final CaseDocuments documents;

  DocumentPages(Door door, CaseDocuments documents) {
    this.door = door;
    this.documents = documents;
  }

  @GET
  public Response open(@PathParam("document") String id) {
    return door.open(
        owner ->
            Addresses.id(id)
                .flatMap(known -> documents.open(known, owner))
                .map(DocumentPages::file)
                .orElseThrow(NotFoundException::new));
  }

  private static Response file(CaseDocument.Content found) {
    var document = found.document();
    return new Attachment(document.name(), document.kind().mediaType()).with(found.bytes());
  }
}
