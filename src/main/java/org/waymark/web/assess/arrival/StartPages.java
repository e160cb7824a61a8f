package org.waymark.web.assess.arrival;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.language.Speaker;

/** The front door. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StartPages {

  private final Questionnaires questionnaires;
  private final Speaker speaker;

  StartPages(Questionnaires questionnaires, Speaker speaker) {
    this.questionnaires = questionnaires;
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
        (int) edition.questions().count(),
        edition.about().minutes().core(),
        "/assessments/new?questionnaire=" + edition.id().questionnaire());
  }
}
