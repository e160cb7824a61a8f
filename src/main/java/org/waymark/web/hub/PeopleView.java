package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.Hub;
import org.waymark.hub.member.HubMembers.Colleague;
import org.waymark.hub.member.InviteAdviser.Invitation;
import org.waymark.kernel.PersonId;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.InviteFields;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.PeopleWords;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the pages of the hub's people. */
@ApplicationScoped
class PeopleView {

  private static final String INVITE = PeoplePages.ADDRESS + "/invite";

  private final PeopleWords words;
  private final InviteFields fields;
  private final StaffAnswers answers;
  private final HubMessages messages;

  PeopleView(
      PeopleWords words, InviteFields fields, StaffAnswers answers, @Spoken HubMessages messages) {
    this.words = words;
    this.fields = fields;
    this.answers = answers;
    this.messages = messages;
  }

  TemplateInstance people(
      List<Colleague> people, PersonId onlooker, @Nullable String news, @Nullable String person) {
    return new ListPage(
        messages.people(),
        answers.back(HubPages.ADDRESS),
        words.news(news, person, people),
        List.of(messages.peopleLede()),
        List.of(Button.link(messages.invite(), INVITE)),
        Entries.of(
            people.stream()
                .map(colleague -> words.of(colleague, PeoplePages.ADDRESS, onlooker))
                .toList()));
  }

  TemplateInstance invitation(Hub hub) {
    return fields.page(form(hub), false);
  }

  private InviteFields.Of form(Hub hub) {
    return new InviteFields.Of(hub.name(), back(), INVITE);
  }

  InviteFields.Asked asked(InviteFields.Sent form) {
    return fields.asked(form);
  }

  Response answer(Hub hub, InviteFields.Asked asked, Invitation invitation) {
    return switch (invitation) {
      case Invitation.Invited _ -> answers.next(PeoplePages.ADDRESS, News.INVITED);
      case Invitation.Flawed(var flaws) -> bad(fields.page(form(hub), asked, flaws));
      case Invitation.AddressInUse _ -> bad(fields.addressInUse(form(hub), asked));
      case Invitation.NotSetUp _ -> answers.notSetUp(INVITE);
      case Invitation.Away _ -> answers.away(INVITE);
      case Invitation.Failed(var entirely) -> answers.failed(entirely, INVITE);
      case Invitation.NotYours _ -> throw new NotFoundException();
    };
  }

  private static Response bad(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private Link back() {
    return answers.back(PeoplePages.ADDRESS);
  }
}
