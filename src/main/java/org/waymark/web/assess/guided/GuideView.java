package org.waymark.web.assess.guided;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.assessment.Assessment;
import org.waymark.kernel.OrganisationId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.assess.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page on which an adviser chooses what to answer with a client. */
@ApplicationScoped
class GuideView {

  private final Questionnaires questionnaires;
  private final GuidedMessages messages;
  private final Speaker speaker;

  GuideView(Questionnaires questionnaires, @Spoken GuidedMessages messages, Speaker speaker) {
    this.questionnaires = questionnaires;
    this.messages = messages;
    this.speaker = speaker;
  }

  GuidePage page(OrganisationId firm, List<Assessment> begun) {
    return new GuidePage(
        new Link(messages.backToClient(), "/advise/clients/" + firm),
        Addresses.guided(firm),
        questionnaires.current().stream().map(edition -> row(edition, begun)).toList(),
        begun.stream().flatMap(own -> own.proposedAt().map(at -> waits(own)).stream()).toList());
  }

  private GuidePage.Row row(Questionnaire edition, List<Assessment> begun) {
    var id = edition.id().questionnaire();
    var open =
        begun.stream()
            .anyMatch(
                own -> own.proposedAt().isEmpty() && own.edition().questionnaire().equals(id));
    return new GuidePage.Row(
        id,
        speaker.text(edition.about().title()),
        speaker.text(edition.about().summary()),
        open ? messages.goOn() : messages.begin());
  }

  private Text waits(Assessment proposed) {
    var title =
        questionnaires
            .edition(proposed.edition())
            .map(edition -> speaker.text(edition.about().title()))
            .orElseThrow();
    return title.within(
        messages.waitsSince(Text.SLOT, speaker.day(proposed.proposedAt().orElseThrow())));
  }
}
