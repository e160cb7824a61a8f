package org.waymark.organisation.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ReturnCode;

/** Somebody who has signed in shows a firm's code, and keeps the firm as theirs. */
@ApplicationScoped
public class ClaimFirm {

  private final Organisations organisations;
  private final Ownerships ownerships;

  ClaimFirm(Organisations organisations, Ownerships ownerships) {
    this.organisations = organisations;
    this.ownerships = ownerships;
  }

  /** What came of it. */
  public sealed interface Claim {

    /** The firm is theirs from now on. */
    record Claimed(OrganisationId firm) implements Claim {}

    /** It was theirs before; nothing changed. */
    record AlreadyTheirs(OrganisationId firm) implements Claim {}

    /** No firm has this code, or it has expired. */
    record UnknownCode() implements Claim {}
  }

  /** Makes a person an owner of the firm whose code they hold. The code goes on working. */
  @Transactional
  public Claim claim(ReturnCode code, Actor.Guest guest) {
    return organisations
        .holderOf(code)
        .<Claim>map(
            owner ->
                ownerships.add(guest.person(), owner)
                    ? new Claim.Claimed(owner.organisation())
                    : new Claim.AlreadyTheirs(owner.organisation()))
        .orElseGet(Claim.UnknownCode::new);
  }
}
