package org.waymark.web.hub.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.incoming.IncomingFirm;
import org.waymark.adviser.incoming.IncomingFirm.Colleague;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
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

  /**
   * A choice that was not taken.
   *
   * @param chosen whom the manager chose; null where that was nobody who can
   */
  private record Refused(OrganisationId firm, @Nullable PersonId chosen, String because) {}

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
    return page(requests, null, new Refused(firm, null, messages.adviserMissing()));
  }

  /**
   * The page again, where a colleague was faster: it says whom they chose, keeps whom this manager
   * chose, and saves that when it is sent again.
   */
  IncomingPage meanwhile(Requests requests, OrganisationId firm, PersonId chosen) {
    var yours =
        requests.colleagues().stream()
            .filter(colleague -> colleague.person().equals(chosen))
            .map(Colleague::name)
            .findFirst()
            .orElse("");
    var because =
        requests.firms().stream()
            .filter(one -> one.firm().equals(firm))
            .flatMap(one -> Stream.ofNullable(one.assigned()))
            .map(now -> messages.assignedMeanwhile(now.name(), yours))
            .findFirst()
            .orElseGet(() -> messages.freeMeanwhile(yours));
    return page(requests, null, new Refused(firm, chosen, because));
  }

  private IncomingPage page(
      Requests requests, @Nullable Notification news, @Nullable Refused refused) {
    return new IncomingPage(
        new Link(messages.backToHub(), "/hub"),
        news,
        refused == null
            ? null
            : new ErrorSummary(
                List.of(
                    new ErrorSummary.Problem(
                        Text.of(refused.because()), "#" + field(refused.firm())))),
        requests.firms().stream()
            .filter(firm -> firm.assigned() == null)
            .map(firm -> firm(firm, requests.colleagues(), refused))
            .toList(),
        requests.firms().stream()
            .filter(firm -> firm.assigned() != null)
            .map(firm -> firm(firm, requests.colleagues(), refused))
            .toList());
  }

  private IncomingPage.Firm firm(
      IncomingFirm incoming, List<Colleague> colleagues, @Nullable Refused refused) {
    var name = incoming.name().isEmpty() ? messages.unnamedFirm() : incoming.name();
    var area = areas.ofCode(incoming.councilArea()).map(places::of).orElse("");
    var id = field(incoming.firm());
    var here = refused != null && refused.firm().equals(incoming.firm()) ? refused : null;
    var error = here == null ? null : Text.of(here.because());
    var field = new Field(id, "adviser", Text.of(messages.adviserFor(name)), false, null, error);
    var now = incoming.assigned() == null ? null : incoming.assigned().person();
    var chosen = here == null || here.chosen() == null ? now : here.chosen();
    return new IncomingPage.Firm(
        new Link(name, "/advise/clients/" + incoming.firm()),
        messages.askedOn(area, speaker.day(incoming.askedAt())),
        IncomingPages.PATH + "/" + incoming.firm(),
        now == null ? "" : now.toString(),
        new Select(
            field,
            messages.adviserPrompt(),
            List.of(new Select.Group(null, choices(colleagues, chosen))),
            false));
  }

  private static List<Choice> choices(List<Colleague> colleagues, @Nullable PersonId chosen) {
    return colleagues.stream()
        .map(
            colleague ->
                Choice.of(colleague.person().toString(), colleague.name())
                    .chosen(colleague.person().equals(chosen)))
        .toList();
  }

  private static String field(OrganisationId firm) {
    return "adviser-" + firm;
  }
}
