package org.waymark.identity.provider;

import java.net.URI;
import java.util.Map;

/** Where the provider is spoken to, as it says itself (OpenID Connect Discovery 1.0). */
record Metadata(String issuer, URI tokens, URI keys, URI endSession) {

  static Metadata of(Map<String, Object> document, String expectedIssuer) {
    var found =
        new Metadata(
            text(document, "issuer"),
            URI.create(text(document, "token_endpoint")),
            URI.create(text(document, "jwks_uri")),
            URI.create(text(document, "end_session_endpoint")));
    if (!found.issuer().equals(expectedIssuer)) {
      throw new ProviderAwayException("The provider says it is " + found.issuer());
    }
    return found;
  }

  private static String text(Map<String, Object> document, String name) {
    if (document.get(name) instanceof String text) {
      return text;
    }
    throw new ProviderAwayException("The provider does not say its " + name);
  }
}
