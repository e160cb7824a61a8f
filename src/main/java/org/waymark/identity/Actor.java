package org.waymark.identity;

import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.PersonId;

/** Who makes a request. */
public sealed interface Actor {

  /** Someone of whom nothing is known. */
  record Visitor() implements Actor {}

  /** Someone who has signed in, and acts for no firm and no hub. */
  record Guest(PersonId person) implements Actor {}

  /** Someone who holds a firm's code or has signed in as its owner, and so acts for that firm. */
  record Owner(OrganisationId organisation) implements Actor {}

  /**
   * Someone who helps firms that let the hub, or this person, see them.
   *
   * @param manages whether this adviser also manages the hub: its people, its area, its name
   */
  record Adviser(PersonId person, HubId hub, boolean manages) implements Actor {}

  /** Someone who keeps hubs and catalogues. Sees no firm's data. */
  record Administrator(PersonId person) implements Actor {}

  /** A program of an organisation that uses the API. Sees the firms that this partner brought. */
  record Partner(PartnerId partner) implements Actor {}

  /** The service itself, at start and on a schedule: no request ever acts as this. */
  record Housekeeping() implements Actor {}
}
