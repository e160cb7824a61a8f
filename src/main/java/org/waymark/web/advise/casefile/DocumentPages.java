package org.waymark.web.advise.casefile;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CaseDocuments;
import org.waymark.adviser.casefile.Filing;
import org.waymark.adviser.client.Client;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.download.Attachment;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.Slips;

/** Evidence of a client. Where the firm lets no documents be kept there are no such pages. */
@Path("/advise/clients/{organisation}/documents")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class DocumentPages {

  private final Advising advising;
  private final ClientDoor door;
  private final CaseDocuments documents;
  private final DocumentView view;
  private final Slips slips;

  DocumentPages(
      Advising advising, ClientDoor door, CaseDocuments documents, DocumentView view, Slips slips) {
    this.advising = advising;
    this.door = door;
    this.documents = documents;
    this.view = view;
    this.slips = slips;
  }

  @GET
  public TemplateInstance list(@PathParam("organisation") String organisation) {
    var client = client(organisation, true);
    return view.page(client, documents.about(client, advising.adviser()), slips.fresh(), null);
  }

  /** Files what was sent, or says why it was not. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(
      @PathParam("organisation") String organisation,
      @RestForm("file") @Nullable FileUpload sent,
      @RestForm("slip") @Nullable String number)
      throws IOException {
    var client = client(organisation, false);
    var adviser = advising.adviser();
    var slip = slips.of(number);
    var filing =
        sent == null
            ? new Filing.Empty()
            : documents.file(
                slip, sent.fileName(), Files.readAllBytes(sent.uploadedFile()), client, adviser);
    if (filing instanceof Filing.Filed) {
      return Response.seeOther(URI.create(ClientDoor.address(client) + "/documents")).build();
    }
    var shown = client(organisation, true);
    var next = filing instanceof Filing.RemovedSince ? slips.fresh() : slip;
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(view.page(shown, documents.about(shown, adviser), next, filing))
        .build();
  }

  /** One document, to be kept and not shown: a browser runs nothing that may be in it. */
  @GET
  @Path("{document}")
  @Produces(MediaType.WILDCARD)
  public Response open(
      @PathParam("organisation") String organisation, @PathParam("document") String id) {
    var client = client(organisation, false);
    var found =
        Advising.id(id)
            .flatMap(known -> documents.open(known, client, advising.adviser()))
            .orElseThrow(NotFoundException::new);
    var document = found.document();
    return new Attachment(document.name(), document.kind().mediaType()).with(found.bytes());
  }

  private Client client(String organisation, boolean looking) {
    var client = door.open(organisation);
    if (!client.lets(Scope.DOCUMENTS)) {
      throw new NotFoundException();
    }
    return looking ? door.open(organisation, What.DOCUMENTS) : client;
  }
}
