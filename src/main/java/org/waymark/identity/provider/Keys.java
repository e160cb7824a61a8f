package org.waymark.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * The provider's public keys, fetched when one is needed that is not known. Where to fetch them is
 * never read from a token.
 */
@ApplicationScoped
class Keys implements VerificationKeyResolver {

  /** Tokens that name unheard-of keys must not make the service ask all the time. */
  private static final Duration NOT_ASKED_AGAIN_WITHIN = Duration.ofSeconds(10);

  private record Known(List<JsonWebKey> keys) {}

  /**
   * The last question to the provider.
   *
   * @param failure null where it answered
   */
  private record Attempt(Instant at, @Nullable ProviderAwayException failure) {}

  private final Exchange exchange;
  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Known known = new Known(List.of());
  private volatile Attempt last = new Attempt(Instant.EPOCH, null);

  Keys(Exchange exchange, Clock clock) {
    this.exchange = exchange;
    this.clock = clock;
  }

  @Override
  public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> nesting)
      throws UnresolvableKeyException {
    var key = select(token);
    if (key == null) {
      fetchUnlessJustDone();
      key = select(token);
    }
    if (key == null) {
      throw new UnresolvableKeyException("signed with a key that is not the provider's");
    }
    return key.getKey();
  }

  private @Nullable JsonWebKey select(JsonWebSignature token) throws UnresolvableKeyException {
    try {
      return new VerificationJwkSelector().select(token, known.keys());
    } catch (JoseException e) {
      throw new UnresolvableKeyException("names no key that can be read", e);
    }
  }

  /** One asks for all who wait, and they do not wait for long: anybody can name a key. */
  private void fetchUnlessJustDone() throws UnresolvableKeyException {
    if (!Exchange.isFree(asking)) {
      throw new ProviderAwayException("The provider is slow to give its keys");
    }
    try {
      fetchUnlessAnotherHas();
    } finally {
      asking.unlock();
    }
  }

  private void fetchUnlessAnotherHas() throws UnresolvableKeyException {
    if (last.at().plus(NOT_ASKED_AGAIN_WITHIN).isBefore(clock.instant())) {
      fetch();
    } else if (last.failure() != null) {
      throw new ProviderAwayException("The provider was just asked for its keys", last.failure());
    }
  }

  private void fetch() throws UnresolvableKeyException {
    try {
      var answer = exchange.get(exchange.metadata().keys());
      known = new Known(new JsonWebKeySet(answer.body()).getJsonWebKeys());
      last = new Attempt(clock.instant(), null);
    } catch (JoseException e) {
      last = new Attempt(clock.instant(), null);
      throw new UnresolvableKeyException("the provider's keys cannot be read", e);
    } catch (ProviderAwayException e) {
      last = new Attempt(clock.instant(), e);
      throw e;
    }
  }
}
