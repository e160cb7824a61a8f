package org.waymark.web.admin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.member.HubMembers.Colleague;
import org.waymark.hub.member.PendingAccounts.Pending;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Act;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.Entries.Group;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.PeopleWords;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the page of the people of all hubs. */
@ApplicationScoped
class MembersView {

  private static final String SETTLE = MembersPages.ADDRESS + "/settle";

  private final PeopleWords words;
  private final StaffAnswers answers;
  private final AdminMessages messages;
  private final Speaker speaker;

  MembersView(
      PeopleWords words, StaffAnswers answers, @Spoken AdminMessages messages, Speaker speaker) {
    this.words = words;
    this.answers = answers;
    this.messages = messages;
    this.speaker = speaker;
  }

  TemplateInstance page(
      List<Colleague> people,
      List<Pending> pending,
      @Nullable String news,
      @Nullable String person) {
    var groups = new ArrayList<Group>();
    if (!pending.isEmpty()) {
      groups.add(new Group(messages.pending(), List.of(pending(pending))));
    }
    byHub(people)
        .forEach(
            (_, ofHub) ->
                groups.add(
                    new Group(
                        ofHub.getFirst().hubName(),
                        ofHub.stream()
                            .map(each -> words.of(each, MembersPages.ADDRESS))
                            .toList())));
    return new ListPage(
        messages.people(),
        answers.back(Administration.ADDRESS),
        words.news(news, person, people),
        List.of(messages.peopleLede()),
        List.of(),
        new Entries(groups));
  }

  private static Map<String, List<Colleague>> byHub(List<Colleague> people) {
    return people.stream().collect(groupingBy(Colleague::hubCode, LinkedHashMap::new, toList()));
  }

  private Entry pending(List<Pending> pending) {
    return new Entry(
        Text.of(messages.pendingTitle()),
        null,
        Text.of(messages.pendingNote()),
        new SummaryList(
            pending.stream()
                .map(
                    each ->
                        fact(
                            each.account(),
                            messages.pendingFact(
                                wanted(each), speaker.day(each.since()), each.tries())))
                .toList()),
        List.of(new Act(messages.tryAgain(), SETTLE, "", false)));
  }

  private String wanted(Pending pending) {
    return switch (pending.wanted()) {
      case ENABLED -> messages.toBeEnabled();
      case DISABLED -> messages.toBeDisabled();
      case REMOVED -> messages.toBeRemoved();
      case RELEASED -> messages.toBeReleased();
    };
  }

  Response settled(News news) {
    return answers.next(MembersPages.ADDRESS, news);
  }
}
