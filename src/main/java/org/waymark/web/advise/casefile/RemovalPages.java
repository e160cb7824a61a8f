package org.waymark.web.advise.casefile;

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
import java.net.URI;
import java.util.UUID;
import org.waymark.adviser.casefile.CaseDocuments;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.staff.ForStaff;

/**
 * Whoever filed a document, or manages the hub, removes it after they have been asked once more. To
 * everybody else, and where the firm lets no documents be kept, there are no such pages.
 */
@Path("/advise/clients/{organisation}/documents/{document}/remove")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class RemovalPages {

  private final Advising advising;
  private final ClientDoor door;
  private final CaseDocuments documents;
  private final Validations validations;
  private final RemovalView view;

  RemovalPages(
      Advising advising,
      ClientDoor door,
      CaseDocuments documents,
      Validations validations,
      RemovalView view) {
    this.advising = advising;
    this.door = door;
    this.documents = documents;
    this.validations = validations;
    this.view = view;
  }

  /** Who comes too late is shown the list, which says who has removed it. */
  @GET
  public Response ask(
      @PathParam("organisation") String organisation, @PathParam("document") String id) {
    var client = door.open(organisation);
    var adviser = advising.adviser();
    var found = documents.theirs(id(id), client, adviser).orElseThrow(NotFoundException::new);
    if (!found.present()) {
      return list(client);
    }
    var naming = validations.naming(found.id(), client, adviser);
    return Response.ok(view.page(door.open(organisation, What.DOCUMENTS), found, naming)).build();
  }

  /** The second of two who remove the same at once is led where the first was led. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @PathParam("organisation") String organisation, @PathParam("document") String id) {
    var client = door.open(organisation);
    if (!documents.remove(id(id), client, advising.adviser())) {
      throw new NotFoundException();
    }
    return list(client);
  }

  private static Response list(Client client) {
    return Response.seeOther(URI.create(ClientDoor.address(client) + "/documents")).build();
  }

  private static UUID id(String text) {
    return Advising.id(text).orElseThrow(NotFoundException::new);
  }
}
