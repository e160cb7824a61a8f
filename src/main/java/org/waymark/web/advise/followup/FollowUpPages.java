package org.waymark.web.advise.followup;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.FollowUps;
import org.waymark.adviser.client.Client;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.advise.casefile.CasefileMessages;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.Slips;

/** Promising to do something for a client, and having done it. */
@Path("/advise/clients/{organisation}/follow-ups")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class FollowUpPages {

  private final Advising advising;
  private final ClientDoor door;
  private final FollowUps followUps;
  private final CasefileMessages messages;
  private final Slips slips;

  FollowUpPages(
      Advising advising,
      ClientDoor door,
      FollowUps followUps,
      @Spoken CasefileMessages messages,
      Slips slips) {
    this.advising = advising;
    this.door = door;
    this.followUps = followUps;
    this.messages = messages;
    this.slips = slips;
  }

  @GET
  public TemplateInstance blank(@PathParam("organisation") String organisation) {
    return page(door.open(organisation), FollowUpForm.blank(), false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(
      @PathParam("organisation") String organisation, @BeanParam FollowUpForm form) {
    var client = door.open(organisation);
    var due = form.due();
    if (form.taskWrong() || due.isEmpty()) {
      return Response.status(Response.Status.BAD_REQUEST).entity(page(client, form, true)).build();
    }
    var slip = slips.of(form.slip());
    followUps.add(slip, form.written(), due.get(), client, advising.adviser());
    return backTo(client);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{followUp}/done")
  public Response done(
      @PathParam("organisation") String organisation, @PathParam("followUp") String id) {
    return settle(organisation, id, true);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{followUp}/open")
  public Response reopen(
      @PathParam("organisation") String organisation, @PathParam("followUp") String id) {
    return settle(organisation, id, false);
  }

  private Response settle(String organisation, String id, boolean done) {
    var client = door.open(organisation);
    var settled =
        Advising.id(id)
            .filter(known -> followUps.settle(known, done, client, advising.adviser()))
            .isPresent();
    if (!settled) {
      throw new NotFoundException();
    }
    return backTo(client);
  }

  private static Response backTo(Client client) {
    return Response.seeOther(URI.create(ClientDoor.address(client) + "#follow-ups-title")).build();
  }

  private TemplateInstance page(Client client, FollowUpForm form, boolean sent) {
    var task =
        Field.of("task", messages.task())
            .withHint(messages.taskHint())
            .withError(error(sent && form.taskWrong(), messages.taskLength(FollowUps.LONGEST)));
    var due =
        new Field("due", "due", Text.of(messages.due()), false, Text.of(messages.dueHint()), null)
            .withError(error(sent && form.due().isEmpty(), messages.dueWrong()));
    var address = ClientDoor.address(client);
    return new FollowUpPage(
        ErrorSummary.of(task, due),
        new Link(messages.back(), address),
        client.contact().firm(),
        address + "/follow-ups",
        slips.of(form.slip()),
        new TextInput(task, FollowUpForm.typed(form.task()), TextInput.Width.FULL, "off"),
        new DateInput(due, boxes(form, sent && form.due().isEmpty())));
  }

  private List<DateInput.Box> boxes(FollowUpForm form, boolean wrong) {
    return List.of(
        DateInput.Box.of("due", "due-day", messages.day(), 2)
            .with(FollowUpForm.typed(form.day()), wrong),
        DateInput.Box.of("due-month", "due-month", messages.month(), 2)
            .with(FollowUpForm.typed(form.month()), wrong),
        DateInput.Box.of("due-year", "due-year", messages.year(), 4)
            .with(FollowUpForm.typed(form.year()), wrong));
  }

  private static @Nullable Text error(boolean wrong, String text) {
    return wrong ? Text.of(text) : null;
  }
}
