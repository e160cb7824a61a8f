package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.ChangeHub.Change;
import org.waymark.hub.Hub;
import org.waymark.hub.HubDetails;
import org.waymark.web.layout.brand.Brand;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.FormPage;
import org.waymark.web.layout.staff.HubFields;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the page of name, contact and colours. */
@ApplicationScoped
class ContactView {

  private final HubFields fields;
  private final StaffAnswers answers;
  private final Brand brand;
  private final HubMessages messages;

  ContactView(HubFields fields, StaffAnswers answers, Brand brand, @Spoken HubMessages messages) {
    this.fields = fields;
    this.answers = answers;
    this.brand = brand;
    this.messages = messages;
  }

  TemplateInstance page(Hub hub) {
    return page(messages.contactLede(), hub.version(), fields.of(hub.details(), List.of()));
  }

  /** With the colours that were typed, where they can be had; nothing is saved. */
  Response preview(HubDetails typed, int version) {
    var flaws = typed.flaws();
    if (!flaws.isEmpty()) {
      return bad(page(messages.contactLede(), version, fields.of(typed, flaws)));
    }
    brand.preview(typed.name(), typed.colours());
    return Response.ok(page(messages.previewLede(), version, fields.of(typed, flaws))).build();
  }

  Response answer(HubDetails typed, int version, Change change) {
    return switch (change) {
      case Change.Changed _ -> answers.next(HubPages.ADDRESS, News.SAVED);
      case Change.Flawed(var flaws) ->
          bad(page(messages.contactLede(), version, fields.of(typed, flaws)));
      case Change.Outdated(var theirs, var now) ->
          Response.status(Response.Status.CONFLICT).entity(outdated(typed, theirs, now)).build();
      case Change.NotYours _ -> throw new NotFoundException();
    };
  }

  /** Keeps what was typed, shows what it is now, and saves over that when sent again. */
  private TemplateInstance outdated(HubDetails typed, HubDetails theirs, int now) {
    var problem = new ErrorSummary.Problem(Text.of(messages.outdated()), null);
    return page(
        new ErrorSummary(List.of(problem)),
        messages.outdatedLede(),
        now,
        fields.facts(theirs),
        fields.of(typed, List.of()));
  }

  private TemplateInstance page(String lede, int version, List<TextInput> lines) {
    return page(ErrorSummary.of(HubFields.fieldsOf(lines)), lede, version, null, lines);
  }

  private TemplateInstance page(
      @Nullable ErrorSummary errors,
      String lede,
      int version,
      @Nullable SummaryList theirs,
      List<TextInput> lines) {
    return new FormPage(
        messages.contact(),
        answers.back(HubPages.ADDRESS),
        errors,
        List.of(lede),
        theirs,
        lines,
        List.of(),
        new FormPage.Sending(
            ContactPages.ADDRESS, Integer.toString(version), messages.save(), messages.preview()));
  }

  private static Response bad(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }
}
