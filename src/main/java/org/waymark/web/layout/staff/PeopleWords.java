package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.member.HubMembers.Colleague;
import org.waymark.kernel.PersonId;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Notification.Kind;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries.Act;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** The people of a hub in words, with what can be done. */
@ApplicationScoped
public class PeopleWords {

  private final StaffAnswers answers;
  private final StaffMessages messages;
  private final Speaker speaker;

  PeopleWords(StaffAnswers answers, @Spoken StaffMessages messages, Speaker speaker) {
    this.answers = answers;
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

  /**
   * What has just been done, as the address says.
   *
   * @param person whom it was done with, where the address says so
   * @param shown the people of the page: of others it tells nothing
   */
  public @Nullable Notification news(
      @Nullable String code, @Nullable String person, List<Colleague> shown) {
    return shown.stream()
        .filter(colleague -> colleague.person().toString().equals(person))
        .findFirst()
        .flatMap(colleague -> News.of(code).flatMap(news -> ofLetter(news, colleague)))
        .orElseGet(() -> answers.news(code));
  }

  private Optional<Notification> ofLetter(News news, Colleague colleague) {
    var sent = speaker.moment(colleague.letter().sentAt());
    if (news == News.SENT_AGAIN) {
      return Optional.of(
          new Notification(Kind.SUCCESS, messages.newsSentAgainTo(colleague.email(), sent)));
    }
    var again = speaker.moment(colleague.letter().againFrom());
    return news == News.SENT_LATELY
        ? Optional.of(
            new Notification(
                Kind.IMPORTANT, messages.newsSentLatelyTo(colleague.email(), sent, again)))
        : Optional.empty();
  }

  private List<SummaryList.Row> facts(Colleague colleague) {
    var since = colleague.disabledAt();
    var letter = colleague.letter();
    var facts = new ArrayList<SummaryList.Row>();
    facts.add(Entries.fact(messages.email(), colleague.email()));
    facts.add(
        Entries.fact(
            messages.roleLabel(), colleague.manages() ? messages.manager() : messages.adviser()));
    facts.add(
        Entries.fact(
            messages.access(),
            since == null
                ? messages.invitedOn(speaker.day(letter.invitedAt()))
                : messages.disabledOn(speaker.day(since))));
    if (letter.awaited()) {
      facts.add(
          Entries.fact(
              messages.invitation(), messages.letterSent(speaker.moment(letter.sentAt()))));
    }
    return facts;
  }

  private List<Act> acts(Colleague colleague, String address) {
    if (!colleague.enabled()) {
      return List.of(new Act(messages.restore(), address + "/restore", colleague.name(), false));
    }
    var acts = new ArrayList<Act>();
    if (colleague.letter().awaited()) {
      acts.add(new Act(messages.sendAgain(), address + "/invitation", colleague.name(), false));
    }
    if (!colleague.manages()) {
      acts.add(new Act(messages.makeManager(), address + "/manager", colleague.name(), false));
    }
    acts.add(new Act(messages.disable(), address + "/disable", colleague.name(), true));
    return acts;
  }
}
