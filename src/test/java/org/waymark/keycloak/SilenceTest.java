package org.waymark.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Staff;
import org.waymark.hub.member.AdviserAccounts;
import org.waymark.hub.member.Invitee;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.identity.session.SignInConfig;

/** A Keycloak that lets the service in and never answers is as good as away. */
@QuarkusTest
@Timeout(60)
class SilenceTest {

  private static final Duration LIMIT = Duration.ofMillis(400);

  /** Of its own the client waits for 30 seconds. */
  private static final Duration SOON = Duration.ofSeconds(15);

  @Inject Staff staff;
  @Inject RandomGenerator random;
  @Inject SignInConfig signIn;

  @ParameterizedTest
  @ValueSource(strings = {"", SilentServer.PROMISE})
  void endsAnInvitationAsIfItWereAway(String beginning) {
    var hub = staff.hub("Tyne Hub");
    var invitee = new Invitee("Al Adviser", "al@tyne.example", false);

    assertThat(soon(beginning, realm -> advisers(realm).invite(hub, invitee)))
        .isEqualTo(new AdviserAccounts.Creation.Away());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", SilentServer.PROMISE})
  void endsTheEndOfAccessAsIfItWereAway(String beginning) {
    assertThat(soon(beginning, realm -> advisers(realm).disable("somebody")))
        .isEqualTo(AdviserAccounts.Reply.AWAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", SilentServer.PROMISE})
  void endsTheMakingOfAPartnersClientAsIfItWereAway(String beginning) {
    assertThat(
            soon(
                beginning,
                realm ->
                    new KeycloakPartners(realm, random, signIn).create("partner-bank", "Bank")))
        .isEqualTo(new PartnerAccounts.Creation.Away());
  }

  private static KeycloakAdvisers advisers(Realm realm) {
    return new KeycloakAdvisers(realm, new Settings("http://unused/realms/waymark"));
  }

  private static Object soon(String beginning, Function<Realm, ?> act) {
    try (var server = SilentServer.saying(beginning)) {
      var realm = new Realm(new Settings(server.issuer()));
      var start = Instant.now();

      var came = act.apply(realm);

      assertThat(Duration.between(start, Instant.now())).isBetween(LIMIT, SOON);
      assertThat(server.guests()).as("it was asked").isPositive();
      realm.close();
      return came;
    }
  }

  private record Settings(String where) implements KeycloakConfig {

    @Override
    public Optional<String> issuer() {
      return Optional.of(where);
    }

    @Override
    public String clientId() {
      return "waymark-admin";
    }

    @Override
    public Optional<String> clientSecret() {
      return Optional.of("secret");
    }

    @Override
    public String staffClientId() {
      return "waymark-staff";
    }

    @Override
    public Optional<URI> invitedReturnTo() {
      return Optional.empty();
    }

    @Override
    public Duration answerWithin() {
      return LIMIT;
    }

    @Override
    public Duration mailWithin() {
      return LIMIT.multipliedBy(2);
    }

    @Override
    public Duration invitationLifetime() {
      return Duration.ofHours(72);
    }
  }
}
