package org.waymark.web.advise.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.validation.Desk;
import org.waymark.adviser.validation.OpenValidation;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;

/** Opens the assessment of a client that an address names, for the adviser who asks. */
@ApplicationScoped
public class ValidationDoor {

  private final Advising advising;
  private final ClientDoor clients;
  private final OpenValidation openValidation;

  ValidationDoor(Advising advising, ClientDoor clients, OpenValidation openValidation) {
    this.advising = advising;
    this.clients = clients;
    this.openValidation = openValidation;
  }

  /** A client with what lies on the desk about it. */
  public record Opened(Client client, Desk desk) {

    /** What was asked for. */
    public Wanted wanted() {
      var assessment = desk.found().assessment();
      return new Wanted(assessment.organisation(), assessment.id());
    }
  }

  /** Who asks. */
  public Actor.Adviser adviser() {
    return advising.adviser();
  }

  /**
   * What was asked for; the look at the answers is noted.
   *
   * @throws NotFoundException when there is none, or the firm keeps its answers from the adviser:
   *     the difference is not told
   */
  public Opened open(String organisation, String assessment) {
    return open(organisation, assessment, true);
  }

  /**
   * The same for somebody who changes something: unless it is shown {@link #again} they see nothing
   * of it, and no look is noted.
   */
  public Opened unseen(String organisation, String assessment) {
    return open(organisation, assessment, false);
  }

  private Opened open(String organisation, String assessment, boolean looking) {
    var client = clients.open(organisation);
    return AssessmentId.read(assessment)
        .map(id -> new Wanted(client.organisation(), id))
        .flatMap(wanted -> openValidation.open(wanted, looking, advising.adviser()))
        .map(desk -> new Opened(client, desk))
        .orElseThrow(NotFoundException::new);
  }

  /** As it is now, to be shown once more; the look is noted. */
  public Opened again(Opened before) {
    return openValidation
        .open(before.wanted(), true, advising.adviser())
        .map(desk -> new Opened(before.client(), desk))
        .orElseThrow(NotFoundException::new);
  }
}
