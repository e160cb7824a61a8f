package org.waymark.identity.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the provider has issued and the service keeps. The access token is not among them: nothing
 * is called with it.
 *
 * @param refresh with it the provider is asked again; null when it gave none
 */
public record ProviderTokens(String id, @Nullable String refresh) {

  public Optional<String> refreshIfAny() {
    return Optional.ofNullable(refresh);
  }

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "ProviderTokens[...]";
  }
}
