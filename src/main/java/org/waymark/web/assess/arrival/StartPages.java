package org.waymark.web.assess.arrival;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.Beginning;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** The front door. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StartPages {

  private final Questionnaires questionnaires;
  private final AssessMessages messages;
  private final Speaker speaker;

  StartPages(Questionnaires questionnaires, @Spoken AssessMessages messages, Speaker speaker) {
    this.questionnaires = questionnaires;
    this.messages = messages;
    this.speaker = speaker;
  }

  @GET
  public TemplateInstance start() {
    return new StartPage(questionnaires.current().stream().map(this::card).toList());
  }

  private StartPage.Card card(Questionnaire edition) {
    return new StartPage.Card(
        speaker.text(edition.about().title()),
        speaker.text(edition.about().summary()),
        edition.in(Form.CORE).sections().stream()
            .flatMap(section -> section.parts().stream())
            .mapToInt(Part::steps)
            .sum(),
        edition.about().minutes().core(),
        Beginning.of(edition.id().questionnaire(), Depth.CORE),
        edition.hasDepths() ? full(edition) : null);
  }

  private Link full(Questionnaire edition) {
    return new Link(
        messages.startFull(edition.about().minutes().full()),
        Beginning.of(edition.id().questionnaire(), Depth.FULL));
  }
}
