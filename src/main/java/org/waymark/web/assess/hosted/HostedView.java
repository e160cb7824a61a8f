package org.waymark.web.assess.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.hosted.LinkSecret;
import org.waymark.organisation.hosted.MakeLink;
import org.waymark.organisation.hosted.OpenLink.Opening;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.recognition.Visit;

/** Makes the pages behind a partner's link. */
@ApplicationScoped
class HostedView {

  private final Organisations organisations;
  private final Questionnaires questionnaires;
  private final Speaker speaker;
  private final Visit visit;

  HostedView(
      Organisations organisations, Questionnaires questionnaires, Speaker speaker, Visit visit) {
    this.organisations = organisations;
    this.questionnaires = questionnaires;
    this.speaker = speaker;
    this.visit = visit;
  }

  /**
   * @param status of the page where the link is open
   */
  Response page(LinkSecret secret, Opening opening, Response.Status status) {
    return switch (opening) {
      case Opening.Waiting waiting ->
          Response.status(status).entity(waiting(secret, waiting)).build();
      case Opening.Over _ -> over();
      case Opening.Unknown _ -> unknown();
    };
  }

  private HostedPage waiting(LinkSecret secret, Opening.Waiting waiting) {
    return new HostedPage(
        waiting.partner(),
        waiting.invented(),
        title(waiting.questionnaire()),
        HostedPages.ADDRESS + "/" + secret.characters(),
        organisations.drawCode().characters(),
        speaker.day(waiting.expiresAt()),
        visit.shownCode());
  }

  private @Nullable Text title(@Nullable String questionnaire) {
    return questionnaire == null
        ? null
        : questionnaires
            .current(questionnaire)
            .map(edition -> speaker.text(edition.about().title()))
            .orElse(null);
  }

  Response over() {
    return nothing(Response.Status.GONE);
  }

  Response unknown() {
    return nothing(Response.Status.NOT_FOUND);
  }

  private static Response nothing(Response.Status status) {
    return Response.status(status).entity(new HostedOverPage(MakeLink.LIFETIME.toDays())).build();
  }
}
