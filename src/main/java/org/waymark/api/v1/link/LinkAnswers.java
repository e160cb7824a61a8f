package org.waymark.api.v1.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.waymark.api.once.AnsweredFirm;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.hosted.LinkSecret;
import org.waymark.organisation.hosted.MakeLink.Making;

/**
 * Writes links. They leave the service, so they lead where whoever runs it says, and where the
 * request does only where nothing is set.
 */
@ApplicationScoped
class LinkAnswers {

  /** The page for it. */
  private static final String PAGE = "/continue/";

  private final Optional<URI> service;
  private final AnsweredFirm answered;

  LinkAnswers(
      @ConfigProperty(name = "waymark.public-address") Optional<URI> service,
      AnsweredFirm answered) {
    this.service = service;
    this.answered = answered;
  }

  /**
   * An answer with a link, which goes with the firm.
   *
   * @param language to remember first, as the switch on each page does; null for the browser's own
   */
  Response about(
      OrganisationId firm, Making.Made made, @Nullable Language language, UriInfo request) {
    answered.is(firm);
    return Response.ok()
        .entity(
            new LinkResponse(
                address(made.secret(), language, request),
                made.expiresAt().truncatedTo(ChronoUnit.SECONDS)))
        .build();
  }

  private URI address(LinkSecret secret, @Nullable Language language, UriInfo request) {
    var page = PAGE + secret.characters();
    // None of its characters needs an escape behind a question mark.
    var path = language == null ? page : "/language/" + language.code() + "?to=" + page;
    return service.orElseGet(request::getBaseUri).resolve(path);
  }
}
