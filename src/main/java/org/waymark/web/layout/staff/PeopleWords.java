package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.hub.member.HubMembers.Colleague;
import org.waymark.kernel.PersonId;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries.Act;
import org.waymark.web.layout.staff.Entries.Entry;

/** The people of a hub in words, with what can be done. */
@ApplicationScoped
public class PeopleWords {

  private final StaffMessages messages;
  private final Speaker speaker;

  PeopleWords(@Spoken StaffMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * Somebody with all that can be done with them.
   *
   * @param folder the address below which people are
   */
  public Entry of(Colleague colleague, String folder) {
    return new Entry(
        Text.of(colleague.name()),
        null,
        null,
        new SummaryList(facts(colleague)),
        acts(colleague, folder + "/" + colleague.person()));
  }

  /** Somebody who looks at the list: nothing is done with oneself. */
  public Entry of(Colleague colleague, String folder, PersonId onlooker) {
    return colleague.person().equals(onlooker)
        ? new Entry(
            Text.of(messages.you(colleague.name())),
            null,
            null,
            new SummaryList(facts(colleague)),
            List.of())
        : of(colleague, folder);
  }

  private List<SummaryList.Row> facts(Colleague colleague) {
    var since = colleague.disabledAt();
    return List.of(
        Entries.fact(messages.email(), colleague.email()),
        Entries.fact(
            messages.roleLabel(), colleague.manages() ? messages.manager() : messages.adviser()),
        Entries.fact(
            messages.access(),
            since == null
                ? messages.invitedOn(speaker.day(colleague.invitedAt()))
                : messages.disabledOn(speaker.day(since))));
  }

  private List<Act> acts(Colleague colleague, String address) {
    if (!colleague.enabled()) {
      return List.of(new Act(messages.restore(), address + "/restore", colleague.name(), false));
    }
    var acts = new ArrayList<Act>();
    if (!colleague.manages()) {
      acts.add(new Act(messages.makeManager(), address + "/manager", colleague.name(), false));
    }
    acts.add(new Act(messages.disable(), address + "/disable", colleague.name(), true));
    return acts;
  }
}
