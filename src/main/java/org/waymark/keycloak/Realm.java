package org.waymark.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The realm of this service, opened when it is first needed. */
@ApplicationScoped
class Realm {

  private static final String PATH = "/realms/";

  private final KeycloakConfig config;
  private @Nullable Keycloak keycloak;

  Realm(KeycloakConfig config) {
    this.config = config;
  }

  /** The realm; empty where this service has none. */
  synchronized Optional<RealmResource> open() {
    var issuer = config.issuer();
    var secret = config.clientSecret();
    if (issuer.isEmpty() || secret.isEmpty()) {
      return Optional.empty();
    }
    var realm = nameIn(issuer.get());
    if (keycloak == null) {
      keycloak =
          KeycloakBuilder.builder()
              .serverUrl(issuer.get().substring(0, issuer.get().indexOf(PATH)))
              .realm(realm)
              .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
              .clientId(config.clientId())
              .clientSecret(secret.get())
              .build();
    }
    return Optional.of(keycloak.realm(realm));
  }

  String issuer() {
    return config.issuer().orElseThrow();
  }

  private static String nameIn(String issuer) {
    var at = issuer.indexOf(PATH);
    if (at < 0) {
      throw new IllegalStateException(
          "waymark.keycloak.issuer does not name a realm of Keycloak: " + issuer);
    }
    return issuer.substring(at + PATH.length());
  }

  @PreDestroy
  synchronized void close() {
    if (keycloak != null) {
      keycloak.close();
    }
  }
}
