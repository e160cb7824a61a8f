package org.waymark.adviser.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Granting;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.organisation.consent.Terms;

/** A firm asks the hub of its council area for help, and lets it see what it picks, in one act. */
@ApplicationScoped
public class AskForHelp {

  private final Organisations organisations;
  private final KnownHubs hubs;
  private final GrantAccess grantAccess;
  private final IncomingFirms incoming;

  AskForHelp(
      Organisations organisations,
      KnownHubs hubs,
      GrantAccess grantAccess,
      IncomingFirms incoming) {
    this.organisations = organisations;
    this.hubs = hubs;
    this.grantAccess = grantAccess;
    this.incoming = incoming;
  }

  /** What came of it. */
  public sealed interface Asking {

    /** The hub may see the firm, and knows that it waits for somebody. */
    record Asked() implements Asking {}

    /** No open hub looks after the firm's area. */
    record NoHub() implements Asking {}

    /** Nobody can be let in on such terms. */
    record BadTerms(Terms.Fault fault) implements Asking {}
  }

  /** Asks. */
  @Transactional
  public Asking ask(Terms terms, Contact contact, Actor.Owner owner) {
    var hub = organisations.profileOf(owner).flatMap(profile -> hubs.ofArea(profile.area()));
    if (hub.isEmpty()) {
      return new Asking.NoHub();
    }
    var to = Admission.Recipient.everyoneOf(hub.get().id());
    var admission = new Admission(to, terms, contact, Admission.By.AREA);
    return switch (grantAccess.grant(owner, admission)) {
      case Granting.Granted _ -> {
        incoming.keep(owner, hub.get().id());
        yield new Asking.Asked();
      }
      case Granting.UnknownHub _, Granting.ClosedHub _ -> new Asking.NoHub();
      case Granting.BadTerms(var fault) -> new Asking.BadTerms(fault);
    };
  }
}
