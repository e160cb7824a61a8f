package org.waymark.web.hub.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.incoming.IncomingFirm;
import org.waymark.adviser.incoming.IncomingFirm.Colleague;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.CouncilAreas;
import org.waymark.web.hub.HubMessages;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;

/** Makes the page of firms that have asked for help. */
@ApplicationScoped
class IncomingView {

  private final CouncilAreas areas;
  private final PlaceWords places;
  private final HubMessages messages;
  private final Speaker speaker;

  IncomingView(
      CouncilAreas areas, PlaceWords places, @Spoken HubMessages messages, Speaker speaker) {
    this.areas = areas;
    this.places = places;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** The firms, and who can look after them. */
  record Requests(List<IncomingFirm> firms, List<Colleague> colleagues) {}

  IncomingPage page(Requests requests, @Nullable String news) {
    return page(
        requests,
        "assigned".equals(news)
            ? new Notification(Notification.Kind.SUCCESS, messages.newsAssigned())
            : null,
        null);
  }

  /** The page again, where nobody who can was chosen for a firm. */
  IncomingPage refused(Requests requests, OrganisationId firm) {
    return page(requests, null, firm);
  }

  private IncomingPage page(
      Requests requests, @Nullable Notification news, @Nullable OrganisationId wrong) {
    var errors =
        wrong == null
            ? null
            : new ErrorSummary(
                List.of(
                    new ErrorSummary.Problem(
                        Text.of(messages.adviserMissing()), "#" + field(wrong))));
    return new IncomingPage(
        new Link(messages.backToHub(), "/hub"),
        news,
        errors,
        requests.firms().stream()
            .filter(firm -> firm.assigned() == null)
            .map(firm -> firm(firm, requests.colleagues(), wrong))
            .toList(),
        requests.firms().stream()
            .filter(firm -> firm.assigned() != null)
            .map(firm -> firm(firm, requests.colleagues(), wrong))
            .toList());
  }

  private IncomingPage.Firm firm(
      IncomingFirm incoming, List<Colleague> colleagues, @Nullable OrganisationId wrong) {
    var name = incoming.name().isEmpty() ? messages.unnamedFirm() : incoming.name();
    var area = areas.ofCode(incoming.councilArea()).map(places::of).orElse("");
    var id = field(incoming.firm());
    var error = incoming.firm().equals(wrong) ? Text.of(messages.adviserMissing()) : null;
    var field = new Field(id, "adviser", Text.of(messages.adviserFor(name)), false, null, error);
    return new IncomingPage.Firm(
        new Link(name, "/advise/clients/" + incoming.firm()),
        messages.askedOn(area, speaker.day(incoming.askedAt())),
        IncomingPages.PATH + "/" + incoming.firm(),
        new Select(
            field,
            messages.adviserPrompt(),
            List.of(new Select.Group(null, choices(colleagues, incoming.assigned()))),
            false));
  }

  private static List<Choice> choices(List<Colleague> colleagues, @Nullable Colleague chosen) {
    return colleagues.stream()
        .map(
            colleague ->
                Choice.of(colleague.person().toString(), colleague.name())
                    .chosen(colleague.equals(chosen)))
        .toList();
  }

  private static String field(OrganisationId firm) {
    return "adviser-" + firm;
  }
}
