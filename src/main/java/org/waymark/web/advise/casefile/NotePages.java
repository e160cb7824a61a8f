package org.waymark.web.advise.casefile;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
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
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.Editing;
import org.waymark.adviser.casefile.Note;
import org.waymark.adviser.casefile.Notes;
import org.waymark.adviser.client.Client;
import org.waymark.organisation.consent.Scope;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.Slips;

/**
 * Writing a note about a client, and changing one. Where the firm lets no notes be kept there are
 * no such pages.
 */
@Path("/advise/clients/{organisation}/notes")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class NotePages {

  private final Advising advising;
  private final ClientDoor door;
  private final Notes notes;
  private final NoteView view;
  private final Slips slips;

  NotePages(Advising advising, ClientDoor door, Notes notes, NoteView view, Slips slips) {
    this.advising = advising;
    this.door = door;
    this.notes = notes;
    this.view = view;
    this.slips = slips;
  }

  @GET
  public TemplateInstance blank(@PathParam("organisation") String organisation) {
    return view.page(client(organisation), null, NoteForm.blank(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(@PathParam("organisation") String organisation, @BeanParam NoteForm form) {
    var client = client(organisation);
    var slip = slips.of(form.slip());
    return form.chosen()
        .map(readers -> notes.write(slip, form.written(), readers, client, advising.adviser()))
        .map(came -> answer(came, client, null, form))
        .orElseGet(() -> bad(view.page(client, null, form, null)));
  }

  @GET
  @Path("{note}")
  public TemplateInstance open(
      @PathParam("organisation") String organisation, @PathParam("note") String id) {
    var client = client(organisation);
    var note = note(id, client);
    return view.page(client, note, NoteForm.of(note), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{note}")
  public Response change(
      @PathParam("organisation") String organisation,
      @PathParam("note") String id,
      @BeanParam NoteForm form) {
    var client = client(organisation);
    return Advising.id(id)
        .flatMap(known -> notes.find(known, client, advising.adviser()))
        .map(note -> change(client, note, form))
        .orElseGet(() -> gone(client, form));
  }

  private Response change(Client client, Note note, NoteForm form) {
    var change =
        new Notes.Change(note.id(), form.madeTo(), form.written(), form.chosen().orElse(null));
    return answer(notes.change(change, client, advising.adviser()), client, note, form);
  }

  private Client client(String organisation) {
    var client = door.open(organisation);
    if (!client.lets(Scope.DOCUMENTS)) {
      throw new NotFoundException();
    }
    return client;
  }

  /** Whether it never was, or is its author's alone now, is not told; what was typed is kept. */
  private Response gone(Client client, NoteForm form) {
    if (form.written().isEmpty()) {
      throw new NotFoundException();
    }
    return Response.status(Response.Status.NOT_FOUND).entity(view.gone(client, form)).build();
  }

  private static Response bad(NotePage page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private Note note(String id, Client client) {
    return Advising.id(id)
        .flatMap(note -> notes.find(note, client, advising.adviser()))
        .orElseThrow(NotFoundException::new);
  }

  private Response answer(Editing came, Client client, @Nullable Note note, NoteForm form) {
    return switch (came) {
      case Editing.Saved _ ->
          Response.seeOther(URI.create(ClientDoor.address(client) + "#notes-title")).build();
      case Editing.BadLength bad -> bad(view.page(client, note, form, bad));
      case Editing.ChangedMeanwhile changed ->
          Response.status(Response.Status.CONFLICT)
              .entity(view.page(client, changed.now(), form, changed))
              .build();
      case Editing.NotFound _ -> gone(client, form);
    };
  }
}
