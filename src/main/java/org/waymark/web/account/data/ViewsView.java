package org.waymark.web.account.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.Assessments;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;
import org.waymark.organisation.consent.look.Look;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page that says who has looked. */
@ApplicationScoped
class ViewsView {

  private final AccessViews views;
  private final Assessments assessments;
  private final Questionnaires questionnaires;
  private final AccountMessages messages;
  private final Speaker speaker;

  ViewsView(
      AccessViews views,
      Assessments assessments,
      Questionnaires questionnaires,
      @Spoken AccountMessages messages,
      Speaker speaker) {
    this.views = views;
    this.assessments = assessments;
    this.questionnaires = questionnaires;
    this.messages = messages;
    this.speaker = speaker;
  }

  ViewsPage page(Actor.Owner owner) {
    var titles = titles(owner);
    return new ViewsPage(
        new Link(messages.accountTitle(), Addresses.ACCOUNT),
        views.of(owner).stream().map(look -> row(look, titles)).toList());
  }

  private Map<UUID, Text> titles(Actor.Owner owner) {
    return assessments.visibleTo(owner).stream()
        .collect(Collectors.toMap(assessment -> assessment.id().value(), this::title));
  }

  private Text title(Assessment assessment) {
    return questionnaires
        .edition(assessment.edition())
        .map(edition -> speaker.text(edition.about().title()))
        .orElseGet(() -> Text.of(assessment.edition().questionnaire()));
  }

  private ViewsPage.Row row(Look look, Map<UUID, Text> titles) {
    var view = look.last();
    var what = Text.of(what(view.what()));
    var title = view.assessment() == null ? null : titles.get(view.assessment());
    return new ViewsPage.Row(
        view.personName(),
        view.hubName(),
        title == null ? what : what.then(Text.of(": ")).then(title),
        speaker.moment(view.viewedAt()),
        look.times() == 1 ? "" : messages.timesWithinAnHour(look.times()));
  }

  private String what(What what) {
    return switch (what) {
      case SCORES -> messages.sawScores();
      case ANSWERS -> messages.sawAnswers();
      case DOCUMENTS -> messages.sawDocuments();
      case EXPORT -> messages.sawExport();
      case CONTACT -> messages.sawContact();
    };
  }
}
