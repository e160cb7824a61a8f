package org.waymark.organisation.consent;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an adviser may call and reach a firm. Kept from the moment it lets somebody in. */
public record Contact(String firm, String person, @Nullable String email, @Nullable String phone) {

  public Optional<String> emailIfAny() {
    return Optional.ofNullable(email);
  }

  public Optional<String> phoneIfAny() {
    return Optional.ofNullable(phone);
  }
}
