package org.waymark.web.isolation;

/** Whom an address is for. */
enum Boundary {
  /** Everybody, with or without an account: it shows nothing that is kept about anybody. */
  ANYBODY,
  /** Whoever holds the secret in it. */
  SECRET,
  /** A person who has signed in, about themselves. */
  PERSON,
  /** A firm, about itself. */
  FIRM,
  /** A partner's program, about the firms that the partner brought. */
  PARTNER,
  /** Whoever has shown a token of a partner's program, about that partner. */
  DEVELOPER,
  /** Whoever advises, about themselves and their own clients. */
  ADVISER,
  /** Whoever manages a hub, about that hub. */
  MANAGER,
  ADMINISTRATOR
}
