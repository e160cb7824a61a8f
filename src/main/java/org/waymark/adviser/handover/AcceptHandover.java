package org.waymark.adviser.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Granting;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.Terms;
import org.waymark.organisation.consent.WithdrawAccess;

/** A firm lets the hub in that it is handed over to, and says what becomes of the old one. */
@ApplicationScoped
public class AcceptHandover {

  private final Organisations organisations;
  private final Handovers handovers;
  private final NotesAlong notes;
  private final GrantAccess grantAccess;
  private final Endings endings;

  AcceptHandover(
      Organisations organisations,
      Handovers handovers,
      NotesAlong notes,
      GrantAccess grantAccess,
      Endings endings) {
    this.organisations = organisations;
    this.handovers = handovers;
    this.notes = notes;
    this.grantAccess = grantAccess;
    this.endings = endings;
  }

  /** Ends what a firm lets a hub see, whoever of the hub it is. */
  @ApplicationScoped
  static class Endings {

    private final Grants grants;
    private final WithdrawAccess withdrawAccess;

    Endings(Grants grants, WithdrawAccess withdrawAccess) {
      this.grants = grants;
      this.withdrawAccess = withdrawAccess;
    }

    void end(Handover.Side side, Actor.Owner owner) {
      var today = grants.today();
      grants.visibleTo(owner).stream()
          .filter(grant -> grant.recipient().hub().equals(side.hub()) && grant.inForce(today))
          .toList()
          .forEach(grant -> withdrawAccess.withdraw(grant.id(), owner));
    }
  }

  /**
   * What a firm says to a proposal.
   *
   * @param terms on which it lets the new hub in
   * @param keepsOld whether the hub that proposed it may go on looking
   * @param withNotes whether notes that its advisers share with each other go along
   */
  public record Yes(Terms terms, Contact contact, boolean keepsOld, boolean withNotes) {

    /** Notes go only where they may be read. */
    public boolean takesNotes() {
      return withNotes && terms.scopes().contains(Scope.DOCUMENTS);
    }
  }

  /** What came of it. */
  public sealed interface Acceptance {

    /**
     * The new hub may see the firm from now on.
     *
     * @param notesStay whether notes do not go along although the firm said so, because one of the
     *     hubs may not see documents and notes
     */
    record Accepted(boolean notesStay) implements Acceptance {}

    /** The firm has no such proposal. */
    record NotFound() implements Acceptance {}

    /** It has been answered, taken back, or has run out. */
    record NotOpen() implements Acceptance {}

    /** The hub has closed since. */
    record ClosedHub() implements Acceptance {}

    /** Nobody can be let in on such terms; the proposal stays open. */
    record BadTerms(Terms.Fault fault) implements Acceptance {}
  }

  /** Accepts it, once. */
  @Transactional
  public Acceptance accept(UUID id, Yes yes, Actor.Owner owner) {
    organisations.lock(owner);
    var found = handovers.findForChange(id, owner);
    if (found.isEmpty()) {
      return new Acceptance.NotFound();
    }
    var handover = found.get();
    if (!handover.open()) {
      return new Acceptance.NotOpen();
    }
    // Read while the old hub may still see the firm.
    var shared =
        yes.takesNotes() && handovers.notesCanGo(handover, owner)
            ? Optional.of(notes.shared(handover, owner))
            : Optional.<NotesAlong.Shared>empty();
    var to = Admission.Recipient.everyoneOf(handover.to().hub());
    var admission = new Admission(to, yes.terms(), yes.contact(), Admission.By.HANDOVER);
    return switch (grantAccess.grant(owner, admission)) {
      case Granting.Granted _ -> accepted(handover, yes, shared, owner);
      case Granting.UnknownHub _, Granting.ClosedHub _ -> new Acceptance.ClosedHub();
      case Granting.BadTerms(var fault) -> new Acceptance.BadTerms(fault);
    };
  }

  private Acceptance accepted(
      Handover handover, Yes yes, Optional<NotesAlong.Shared> shared, Actor.Owner owner) {
    handovers.answer(handover.id(), Handover.State.ACCEPTED, shared.isPresent(), owner);
    shared.ifPresent(along -> notes.copy(along, handover, owner));
    if (!yes.keepsOld()) {
      endings.end(handover.from(), owner);
    }
    return new Acceptance.Accepted(yes.withNotes() && shared.isEmpty());
  }
}
