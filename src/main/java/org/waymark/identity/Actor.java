package org.waymark.identity;

import org.waymark.kernel.OrganisationId;

/** Who makes a request. */
public sealed interface Actor {

  /** Someone who holds a firm's code, and so acts for that firm. */
  record Owner(OrganisationId organisation) implements Actor {}

  /** Someone of whom nothing is known. */
  record Visitor() implements Actor {}
}
