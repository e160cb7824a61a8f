package org.waymark.web.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.review.ReadDraft;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.Contacts;

/**
 * What an adviser fills in together with a client. To everybody else there is no such thing. Its
 * pages say which client that is: {@code inject:guided} in templates.
 */
@Named("guided")
@RequestScoped
public class GuidedDraft {

  private final Casework casework;
  private final Assessments assessments;
  private final ReadDraft readDraft;
  private final Contacts contacts;
  private final CurrentActor actor;
  private @Nullable OrganisationId atHand;

  GuidedDraft(
      Casework casework,
      Assessments assessments,
      ReadDraft readDraft,
      Contacts contacts,
      CurrentActor actor) {
    this.casework = casework;
    this.assessments = assessments;
    this.readDraft = readDraft;
    this.contacts = contacts;
    this.actor = actor;
  }

  /**
   * Who asks.
   *
   * @throws NotFoundException when it is no adviser
   */
  public Actor.Adviser adviser() {
    if (actor.get() instanceof Actor.Adviser adviser) {
      return adviser;
    }
    throw new NotFoundException();
  }

  /** Name of the client whom this request is about; empty where it has said none. */
  public Optional<String> client() {
    return Optional.ofNullable(atHand)
        .flatMap(firm -> contacts.visible(firm, adviser()))
        .map(Contact::firm)
        .filter(name -> !name.isBlank());
  }

  /**
   * The firm that an address names, with whom something is to be answered.
   *
   * @throws NotFoundException when there is none, or it keeps its answers from the adviser: the
   *     difference is not told
   */
  public OrganisationId answering(String organisation) {
    var adviser = adviser();
    var client =
        firm(organisation)
            .filter(firm -> assessments.mayAnswer(firm, adviser))
            .orElseThrow(NotFoundException::new);
    atHand = client;
    return client;
  }

  /** The firm that an address names; empty when it can be none. */
  private static Optional<OrganisationId> firm(String text) {
    return AssessmentId.read(text).map(AssessmentId::value).map(OrganisationId::new);
  }

  /**
   * The draft that an address names, to be shown; the look is noted.
   *
   * @throws NotFoundException as {@link #find} does
   */
  public Case read(String organisation, String id) {
    find(organisation, id);
    return AssessmentId.read(id)
        .flatMap(assessment -> readDraft.read(assessment, adviser()))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Whether the adviser has handed it to the firm before, which may or may not have confirmed it.
   */
  public boolean handedOver(String organisation, String id) {
    var adviser = adviser();
    return firm(organisation).stream()
        .flatMap(
            firm ->
                Stream.concat(
                    assessments.guided(firm, adviser).stream(),
                    AssessmentId.read(id)
                        .flatMap(known -> assessments.visible(known, adviser))
                        .stream()
                        .filter(found -> found.organisation().equals(firm))))
        .filter(found -> found.id().toString().equals(id) && found.proposedAt().isPresent())
        .flatMap(found -> found.guide().stream())
        .anyMatch(guide -> guide.person().equals(adviser.person().value()));
  }

  /**
   * The draft that an address names, to be changed.
   *
   * @throws NotFoundException when there is none, it is another client's or somebody else's, or the
   *     firm keeps its answers from the adviser: the difference is not told
   */
  public Case find(String organisation, String id) {
    var adviser = adviser();
    var found =
        AssessmentId.read(id)
            .flatMap(assessment -> casework.find(assessment, adviser))
            .filter(draft -> draft.assessment().organisation().toString().equals(organisation))
            .orElseThrow(NotFoundException::new);
    atHand = found.assessment().organisation();
    return found;
  }
}
