package org.waymark.adviser.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** An adviser reads what a client handed in, answers and all. The look is noted for the firm. */
@ApplicationScoped
public class ReadAssessment {

  private final OpenClient openClient;
  private final Casework casework;
  private final Looks looks;

  ReadAssessment(OpenClient openClient, Casework casework, Looks looks) {
    this.openClient = openClient;
    this.casework = casework;
    this.looks = looks;
  }

  /**
   * The case behind an id; empty when there is none, it is another firm's, or the firm does not let
   * the adviser see its answers.
   *
   * @param organisation as it stands in an address
   */
  @Transactional
  public Optional<Case> read(String organisation, AssessmentId id, Actor.Adviser adviser) {
    return AssessmentId.read(organisation)
        .map(AssessmentId::value)
        .flatMap(firm -> read(firm, id, adviser));
  }

  private Optional<Case> read(UUID organisation, AssessmentId id, Actor.Adviser adviser) {
    var firm = new OrganisationId(organisation);
    var found =
        openClient
            .open(firm, adviser, null)
            .filter(client -> client.lets(Client.Scope.ANSWERS))
            .flatMap(_ -> casework.handedIn(id, firm));
    found.ifPresent(_ -> looks.note(Looks.What.ANSWERS, firm, id.value(), adviser));
    return found;
  }
}
