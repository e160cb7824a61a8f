package org.waymark.organisation.consent;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.HubId;

/**
 * What a firm may know of a hub before it lets it in.
 *
 * @param code what a firm types to choose it
 */
public record KnownHub(
    HubId id,
    String code,
    String name,
    String email,
    @Nullable String phone,
    @Nullable String site,
    boolean closed) {

  public Optional<String> phoneIfAny() {
    return Optional.ofNullable(phone);
  }

  public Optional<String> siteIfAny() {
    return Optional.ofNullable(site);
  }
}
