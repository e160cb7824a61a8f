package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.Figures;
import org.waymark.hub.Hub;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.StaffAnswers;

/** Makes the page of the hub at a glance. */
@ApplicationScoped
class HubView {

  private static final String INCOMING = HubPages.ADDRESS + "/incoming";

  private final Questionnaires questionnaires;
  private final StaffAnswers answers;
  private final HubMessages messages;
  private final Speaker speaker;

  HubView(
      Questionnaires questionnaires,
      StaffAnswers answers,
      @Spoken HubMessages messages,
      Speaker speaker) {
    this.questionnaires = questionnaires;
    this.answers = answers;
    this.messages = messages;
    this.speaker = speaker;
  }

  TemplateInstance page(Hub hub, Figures.OfHub figures, @Nullable String news) {
    return new ListPage(
        hub.name(),
        null,
        answers.news(news),
        List.of(messages.lede(hub.code())),
        List.of(),
        Entries.of(
            List.of(
                Entry.way(messages.incoming(), INCOMING, messages.incomingNote()),
                Entry.way(messages.people(), PeoplePages.ADDRESS, messages.peopleNote()),
                Entry.way(messages.contact(), ContactPages.ADDRESS, messages.contactNote()),
                Entry.way(messages.territory(), TerritoryPages.ADDRESS, messages.territoryNote()),
                figures(figures))));
  }

  private Entry figures(Figures.OfHub figures) {
    var rows = new ArrayList<SummaryList.Row>();
    rows.add(Entries.fact(messages.clients(), count(figures.clients())));
    figures
        .submitted()
        .forEach(
            (questionnaire, count) ->
                rows.add(
                    new SummaryList.Row(
                        title(questionnaire).within(messages.submitted(Text.SLOT)),
                        List.of(Text.of(count(count))),
                        List.of())));
    rows.add(Entries.fact(messages.advisers(), Long.toString(figures.advisers())));
    return new Entry(
        Text.of(messages.figures()),
        null,
        Text.of(messages.figuresNote()),
        new SummaryList(rows),
        List.of());
  }

  private String count(Figures.Count count) {
    return count.withheld() ? messages.fewerThanTen() : Long.toString(count.atLeast());
  }

  private Text title(String questionnaire) {
    return questionnaires
        .current(questionnaire)
        .map(edition -> speaker.text(edition.about().title()))
        .orElse(Text.of(questionnaire));
  }
}
