package org.waymark.identity.session;

import java.util.Set;
import java.util.UUID;
import org.waymark.identity.Role;
import org.waymark.kernel.HubId;

/**
 * What a verified ID token says of the person who signs in.
 *
 * @param issuer who says so
 * @param subject what the issuer calls the person; the same for ever, and together with the issuer
 *     the only thing a person is recognised by
 * @param session what the issuer calls the session there
 * @param hubs the hubs the person belongs to there
 */
public record Identification(
    String issuer,
    String subject,
    String session,
    String name,
    String email,
    Set<Role> roles,
    Set<HubId> hubs) {

  public Identification {
    if (issuer.isBlank() || subject.isBlank() || session.isBlank()) {
      throw new IllegalArgumentException("An identification names issuer, subject and session");
    }
    roles = Set.copyOf(roles);
    hubs = Set.copyOf(hubs);
  }

  UUID[] hubIds() {
    return hubs.stream().map(HubId::value).toArray(UUID[]::new);
  }

  String[] roleCodes() {
    return roles.stream().map(Role::code).sorted().toArray(String[]::new);
  }
}
