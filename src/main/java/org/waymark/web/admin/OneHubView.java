package org.waymark.web.admin;

import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.CloseHub.Closing;
import org.waymark.hub.Hub;
import org.waymark.hub.Territories;
import org.waymark.hub.member.HubMembers;
import org.waymark.hub.member.InviteAdviser.Invitation;
import org.waymark.identity.Actor;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.HubFields;
import org.waymark.web.layout.staff.InviteFields;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.NoticePage;
import org.waymark.web.layout.staff.PeopleWords;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the pages of one hub. */
@ApplicationScoped
class OneHubView {

  private final HubMembers members;
  private final Territories territories;
  private final Parts parts;
  private final StaffAnswers answers;
  private final AdminMessages messages;

  OneHubView(
      HubMembers members,
      Territories territories,
      Parts parts,
      StaffAnswers answers,
      @Spoken AdminMessages messages) {
    this.members = members;
    this.territories = territories;
    this.parts = parts;
    this.answers = answers;
    this.messages = messages;
  }

  /** What the pages consist of. */
  @Singleton
  static class Parts {
    private final HubFields hub;
    private final InviteFields invitation;
    private final PeopleWords people;

    Parts(HubFields hub, InviteFields invitation, PeopleWords people) {
      this.hub = hub;
      this.invitation = invitation;
      this.people = people;
    }
  }

  TemplateInstance page(Actor.Administrator administrator, Hub hub, @Nullable String news) {
    var people =
        members.visibleTo(administrator, hub.id()).stream()
            .map(colleague -> parts.people.of(colleague, MembersPages.ADDRESS))
            .toList();
    return new ListPage(
        hub.name(),
        answers.back(HubsPages.ADDRESS),
        answers.news(news),
        List.of(hub.isOpen() ? messages.oneHubLede() : messages.closedLede()),
        hub.isOpen() ? buttons(hub) : List.of(),
        new Entries(
            List.of(
                new Entries.Group(messages.aboutHub(), List.of(facts(hub))),
                new Entries.Group(messages.people(), people))));
  }

  private List<Button> buttons(Hub hub) {
    return List.of(
        Button.link(messages.invite(), address(hub) + "/invite"),
        new Button(messages.closeHub(), address(hub) + "/close", Button.Kind.SECONDARY));
  }

  private Entry facts(Hub hub) {
    var rows =
        Stream.concat(
            Stream.of(
                fact(messages.code(), hub.code()),
                fact(messages.areas(), Integer.toString(territories.of(hub.id()).size()))),
            parts.hub.facts(hub.details()).rows().stream());
    return Entry.of(Text.of(hub.name()), rows.toList());
  }

  /** A hub's first person manages it: nobody else could invite. */
  TemplateInstance invitation(Hub hub) {
    return parts.invitation.page(form(hub), true);
  }

  private InviteFields.Of form(Hub hub) {
    return new InviteFields.Of(hub.name(), back(hub), address(hub) + "/invite");
  }

  InviteFields.Asked asked(InviteFields.Sent form) {
    return parts.invitation.asked(form);
  }

  Response answer(Hub hub, InviteFields.Asked asked, Invitation invitation) {
    var form = form(hub);
    return switch (invitation) {
      case Invitation.Invited _ -> answers.next(address(hub), News.INVITED);
      case Invitation.Flawed(var flaws) -> bad(parts.invitation.page(form, asked, flaws));
      case Invitation.AddressInUse _ -> bad(parts.invitation.addressInUse(form, asked));
      case Invitation.NotSetUp _ -> answers.notSetUp(form.action());
      case Invitation.Away _ -> answers.away(form.action());
      case Invitation.Failed(var entirely) -> answers.failed(entirely, form.action());
      case Invitation.NotYours _ -> throw new NotFoundException();
    };
  }

  private static Response bad(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  TemplateInstance closing(Hub hub) {
    return new NoticePage(
        messages.closeTitle(hub.name()),
        back(hub),
        List.of(messages.closeText(), messages.closeFinal()),
        new SummaryList(List.of()),
        new NoticePage.Decision(address(hub) + "/close", messages.closeHub()));
  }

  Response closed(Hub hub, Closing closing) {
    return switch (closing) {
      case CLOSED, CLOSED_BEFORE -> answers.next(address(hub), News.CLOSED);
      case UNKNOWN -> throw new NotFoundException();
    };
  }

  private Link back(Hub hub) {
    return answers.back(address(hub));
  }

  private static String address(Hub hub) {
    return HubsPages.ADDRESS + "/" + hub.code();
  }
}
