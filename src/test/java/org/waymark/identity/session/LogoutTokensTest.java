package org.waymark.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.identity.DatabaseActors;

/** A logout token that has been verified ends what it names, once. */
@QuarkusTest
class LogoutTokensTest {

  private static final String ISSUER = "https://id.example";
  private static final Instant NOW = Instant.now();

  @Inject Persons persons;
  @Inject DatabaseActors actors;
  @Inject LogoutTokens tokens;

  private final String atProvider = UUID.randomUUID().toString();

  private SessionToken signIn() {
    var who =
        new Identification(
            ISSUER, atProvider, atProvider, "Somebody", "one@firm.example", Set.of(), Set.of());
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sessions()
                    .open(Entrance.OWNERS, who, new ProviderTokens("id", "refresh"), "a browser"));
  }

  private Sessions sessions() {
    return SessionsAt.moment(NOW, persons, actors);
  }

  private boolean isOpen(SessionToken session) {
    return QuarkusTransaction.requiringNew().call(() -> sessions().use(session).isPresent());
  }

  private LogoutTokens.Verified token(Instant expires) {
    return new LogoutTokens.Verified(ISSUER, UUID.randomUUID().toString(), atProvider, expires);
  }

  private LogoutTokens.Verified token() {
    return token(NOW.plusSeconds(120));
  }

  @Test
  void endsEverySessionThatItNames() {
    var first = signIn();
    var second = signIn();

    assertThat(tokens.obey(token())).isTrue();

    assertThat(isOpen(first)).isFalse();
    assertThat(isOpen(second)).isFalse();
  }

  @Test
  void leavesASessionOfAnotherIssuerAlone() {
    var session = signIn();
    var elsewhere =
        new LogoutTokens.Verified(
            "https://elsewhere.example", "1", atProvider, NOW.plusSeconds(120));

    tokens.obey(elsewhere);

    assertThat(isOpen(session)).isTrue();
  }

  @Test
  void sentAgainEndsNothingMore() {
    signIn();
    var token = token();
    tokens.obey(token);
    var since = signIn();

    assertThat(tokens.obey(token)).as("obeyed a second time").isFalse();

    assertThat(isOpen(since)).isTrue();
  }

  @Test
  void sentManyTimesAtOnceIsObeyedOnce() throws Exception {
    signIn();
    var token = token();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> send = () -> tokens.obey(token);
      var obeyed = senders.invokeAll(Stream.generate(() -> send).limit(8).toList());

      assertThat(obeyed.stream().filter(sent -> sent.resultNow())).hasSize(1);
    }
  }

  @Test
  void isRememberedUntilItHasExpired() {
    var token = token(NOW.minusSeconds(60));
    var stillGood = token();
    tokens.obey(token);
    tokens.obey(stillGood);

    tokens.forgetWhatHasExpired();

    assertThat(tokens.obey(stillGood)).as("still remembered").isFalse();
    assertThat(tokens.obey(token)).as("forgotten: its time refuses it").isTrue();
  }
}
