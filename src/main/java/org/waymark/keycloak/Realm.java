package org.waymark.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The realm of this service, opened when it is first needed. */
@ApplicationScoped
class Realm {

  private static final String PATH = "/realms/";

  private final KeycloakConfig config;

  /** By how long each waits for an answer. */
  private final Map<Duration, Keycloak> opened = new HashMap<>();

  Realm(KeycloakConfig config) {
    this.config = config;
  }

  /** Whether an issuer is a realm of Keycloak. */
  static boolean isOne(String issuer) {
    return issuer.contains(PATH);
  }

  /** The realm; empty where this service has none, as another provider's address names none. */
  Optional<RealmResource> open() {
    return open(config.answerWithin());
  }

  /** The same realm for whoever has it send a mail, which takes longer. */
  Optional<RealmResource> openForMail() {
    return open(config.mailWithin());
  }

  private synchronized Optional<RealmResource> open(Duration within) {
    var issuer = config.issuer().filter(Realm::isOne);
    var secret = config.clientSecret();
    if (issuer.isEmpty() || secret.isEmpty()) {
      return Optional.empty();
    }
    var server = issuer.get().substring(0, issuer.get().indexOf(PATH));
    var realm = issuer.get().substring(issuer.get().indexOf(PATH) + PATH.length());
    return Optional.of(
        opened
            .computeIfAbsent(within, _ -> open(server, realm, secret.get(), within))
            .realm(realm));
  }

  private Keycloak open(String server, String realm, String secret, Duration within) {
    return KeycloakBuilder.builder()
        .serverUrl(server)
        .realm(realm)
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(config.clientId())
        .clientSecret(secret)
        .resteasyClient(Impatience.client(within))
        .build();
  }

  @PreDestroy
  synchronized void close() {
    opened.values().forEach(Keycloak::close);
  }
}
