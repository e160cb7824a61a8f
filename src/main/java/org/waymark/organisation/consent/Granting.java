package org.waymark.organisation.consent;

/** What came of letting somebody in. */
public sealed interface Granting {

  /** They may see the firm from now on. */
  record Granted(GrantId grant) implements Granting {}

  /** There is no such hub. */
  record UnknownHub() implements Granting {}

  /** The hub has closed: nobody there could look. */
  record ClosedHub(KnownHub hub) implements Granting {}

  /** Nobody can be let in on such terms. */
  record BadTerms(Terms.Fault fault) implements Granting {}
}
