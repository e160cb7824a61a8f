package org.waymark.organisation.consent.invite;

import org.waymark.kernel.OrganisationId;

/** What came of an adviser giving back a code that a firm read out. */
public sealed interface Redemption {

  /** The adviser may see the firm from now on. */
  record LetIn(OrganisationId firm) implements Redemption {}

  /** The code never was, has run out, or has been used. The difference is not told. */
  record WrongCode() implements Redemption {}

  /** Too many codes were wrong; the next may be tried within the hour. */
  record TooManyTries() implements Redemption {}

  /** The adviser's hub has closed. */
  record ClosedHub() implements Redemption {}
}
