package org.waymark.identity.session;

import java.util.Optional;

/** Who makes the request under way, if that person has signed in. */
public interface SignedIn {

  /** The session, verified for this request. */
  Optional<OpenSession> session();
}
