package org.waymark.identity.session;

import java.util.Arrays;
import java.util.Optional;

/** The two ways in. Each is a client of its own at the identity provider. */
public enum Entrance {
  /** For owners of firms: a password is enough. */
  OWNERS("owners"),
  /** For advisers, hub managers and administrators: a second factor is needed. */
  STAFF("staff");

  private final String code;

  Entrance(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Entrance> ofCode(String code) {
    return Arrays.stream(values()).filter(entrance -> entrance.code.equals(code)).findFirst();
  }

  /** Whether somebody who came in here may go where the other entrance leads. */
  public boolean opens(Entrance other) {
    return this == STAFF || other == OWNERS;
  }
}
