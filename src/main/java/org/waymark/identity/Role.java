package org.waymark.identity;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do beyond acting for a firm of their own. */
public enum Role {
  /** Advises the firms that asked for it. */
  ADVISER("adviser"),
  /** Invites the advisers of a hub. */
  HUB_MANAGER("hub-manager"),
  /** Keeps the service itself. */
  ADMINISTRATOR("administrator");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The name the identity provider has for it. */
  public String code() {
    return code;
  }

  /** The provider has roles of its own, which mean nothing here. */
  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
