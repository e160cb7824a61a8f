package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Contacts;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Granting;

/** An adviser gives back the code a firm has just read out, and may then see the firm. */
@ApplicationScoped
public class RedeemShareCode {

  private final ShareCodes codes;
  private final ShareTries tries;
  private final GrantAccess grantAccess;
  private final Contacts contacts;
  private final DatabaseActors actors;

  RedeemShareCode(
      ShareCodes codes,
      ShareTries tries,
      GrantAccess grantAccess,
      Contacts contacts,
      DatabaseActors actors) {
    this.codes = codes;
    this.tries = tries;
    this.grantAccess = grantAccess;
    this.contacts = contacts;
    this.actors = actors;
  }

  /** Lets this adviser alone, not the whole hub, see the firm whose code it is. */
  @Transactional
  public Redemption redeem(String typed, Actor.Adviser adviser) {
    if (!tries.allows(adviser)) {
      return new Redemption.TooManyTries();
    }
    var code = Code.read(Code.Use.SHARED, typed);
    var open = code.flatMap(read -> codes.open(read));
    if (code.isEmpty() || open.isEmpty()) {
      tries.wrong(adviser);
      return new Redemption.WrongCode();
    }
    return use(code.get(), open.get(), adviser);
  }

  /** The firm drew the code to say yes with it: what follows is done in its name. */
  private Redemption use(Code code, ShareCodes.Open open, Actor.Adviser adviser) {
    var owner = new Actor.Owner(open.firm());
    actors.enter(owner);
    try {
      if (!codes.use(code, owner)) {
        return new Redemption.WrongCode();
      }
      var to = new Admission.Recipient(adviser.hub(), adviser.person());
      var contact = contacts.of(owner).orElseThrow();
      var admission = new Admission(to, open.terms(), contact, Admission.By.SHARE_CODE);
      return switch (grantAccess.grant(owner, admission)) {
        case Granting.Granted _ -> new Redemption.LetIn(open.firm());
        case Granting.UnknownHub _, Granting.ClosedHub _ -> new Redemption.ClosedHub();
        case Granting.BadTerms _ -> new Redemption.WrongCode();
      };
    } finally {
      actors.enter(adviser);
    }
  }
}
