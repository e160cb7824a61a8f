package org.waymark.web.assess.arrival;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** The front door. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StartPages {

  private final Questionnaires questionnaires;

  StartPages(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  @GET
  public TemplateInstance start() {
    return new StartPage(questionnaires.current().stream().map(StartPages::card).toList());
  }

  private static StartPage.Card card(Questionnaire edition) {
    return new StartPage.Card(
        edition.about().title().en(),
        edition.about().summary().en(),
        (int) edition.questions().count(),
        edition.about().minutes().core(),
        "/assessments/new?questionnaire=" + edition.id().questionnaire());
  }
}
