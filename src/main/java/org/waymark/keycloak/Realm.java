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

  /** The realm; empty where this service has none, as another provider's address names none. */
  synchronized Optional<RealmResource> open() {
    var issuer = config.issuer().filter(address -> address.contains(PATH));
    var secret = config.clientSecret();
    if (issuer.isEmpty() || secret.isEmpty()) {
      return Optional.empty();
    }
    var realm = issuer.get().substring(issuer.get().indexOf(PATH) + PATH.length());
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

  @PreDestroy
  synchronized void close() {
    if (keycloak != null) {
      keycloak.close();
    }
  }
}
