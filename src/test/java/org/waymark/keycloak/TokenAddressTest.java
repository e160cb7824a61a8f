package org.waymark.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.identity.session.SignInConfig;

/** Where partners' programs are told to get tokens. */
class TokenAddressTest {

  private static final String ISSUER = "https://id.example.org/realms/waymark";

  @Test
  void isBelowTheIssuerThatTokensHaveToName() {
    assertThat(where(Map.of("waymark.sign-in.url", ISSUER)))
        .contains(URI.create(ISSUER + "/protocol/openid-connect/token"));
  }

  @Test
  void isNotWhereThisServiceReachesKeycloakItself() {
    var settings =
        Map.of(
            "waymark.sign-in.url",
            ISSUER,
            "waymark.keycloak.issuer",
            "http://keycloak.internal:8080/realms/waymark");

    assertThat(where(settings).map(URI::getHost)).contains("id.example.org");
  }

  @Test
  void isNowhereWithoutAProviderThatKeepsAccountsForPrograms() {
    assertThat(where(Map.of())).isEmpty();
    assertThat(where(Map.of("waymark.sign-in.url", "http://localhost:38217"))).isEmpty();
  }

  private static Optional<URI> where(Map<String, String> settings) {
    var config =
        new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 100, new DurationConverter())
            .withMapping(SignInConfig.class)
            .withMapping(KeycloakConfig.class)
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build();
    var realm = new Realm(config.getConfigMapping(KeycloakConfig.class));
    return new KeycloakPartners(realm, new Random(1), config.getConfigMapping(SignInConfig.class))
        .tokenAddress();
  }
}
