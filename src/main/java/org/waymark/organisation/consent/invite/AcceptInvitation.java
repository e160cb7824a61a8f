package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Granting;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.organisation.consent.Terms;

/** A firm says yes to an adviser who has asked to be let in. */
@ApplicationScoped
public class AcceptInvitation {

  private final ClientInvitations invitations;
  private final GrantAccess grantAccess;
  private final KnownHubs hubs;
  private final Clock clock;

  AcceptInvitation(
      ClientInvitations invitations, GrantAccess grantAccess, KnownHubs hubs, Clock clock) {
    this.invitations = invitations;
    this.grantAccess = grantAccess;
    this.hubs = hubs;
    this.clock = clock;
  }

  /**
   * What a firm says to an invitation.
   *
   * @param wholeHub whether every adviser of the hub may see it, or only the one who asks
   */
  public record Yes(Terms terms, Contact contact, boolean wholeHub) {}

  /** What came of it. */
  public sealed interface Acceptance {

    /** The adviser may see the firm from now on. */
    record Accepted() implements Acceptance {}

    /** There is no such invitation, or it has run out, or it has been accepted. */
    record NotOpen() implements Acceptance {}

    /** The hub has closed since. */
    record ClosedHub() implements Acceptance {}

    /** The adviser alone cannot be let in, having left the hub since; the invitation stays open. */
    record AdviserLeft() implements Acceptance {}

    /** Nobody can be let in on such terms; the invitation stays open. */
    record BadTerms(Terms.Fault fault) implements Acceptance {}
  }

  /** Accepts an invitation, once. */
  @Transactional
  public Acceptance accept(Code code, Yes yes, Actor.Owner owner) {
    var open = invitations.openForChange(code);
    if (open.isEmpty()) {
      return new Acceptance.NotOpen();
    }
    var invitation = open.get();
    if (!yes.wholeHub() && hubs.hasLeft(invitation.adviser(), invitation.hub())) {
      return new Acceptance.AdviserLeft();
    }
    var to =
        new Admission.Recipient(invitation.hub(), yes.wholeHub() ? null : invitation.adviser());
    var admission = new Admission(to, yes.terms(), yes.contact(), Admission.By.INVITATION);
    return switch (grantAccess.grant(owner, admission)) {
      case Granting.Granted _ -> {
        invitation.accept(owner.organisation(), clock.instant());
        yield new Acceptance.Accepted();
      }
      case Granting.UnknownHub _, Granting.ClosedHub _ -> new Acceptance.ClosedHub();
      case Granting.BadTerms(var fault) -> new Acceptance.BadTerms(fault);
    };
  }
}
