package org.waymark.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens at rest say nothing to whoever reads the database alone. */
class SealTest {

  private static final ProviderTokens TOKENS = new ProviderTokens("id-token", "refresh-token");
  private static final byte[] SESSION = {1, 2, 3};

  private final Seal seal = sealOf("a secret of more than thirty-two characters");

  private static Seal sealOf(String secret) {
    var config =
        new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 100, new DurationConverter())
            .withMapping(SignInConfig.class)
            .withSources(
                new PropertiesConfigSource(Map.of("waymark.sign-in.secret", secret), "test", 100))
            .build()
            .getConfigMapping(SignInConfig.class);
    return new Seal(config, new SecureRandom());
  }

  @Test
  void givesBackWhatItClosed() {
    assertThat(seal.open(seal.close(TOKENS, SESSION), SESSION)).contains(TOKENS);
  }

  @Test
  void hidesWhatItClosed() {
    var stored = new String(seal.close(TOKENS, SESSION), StandardCharsets.ISO_8859_1);

    assertThat(stored).doesNotContain("id-token", "refresh-token");
    assertThat(seal.close(TOKENS, SESSION)).isNotEqualTo(seal.close(TOKENS, SESSION));
  }

  @Test
  void opensForNoOtherSession() {
    assertThat(seal.open(seal.close(TOKENS, SESSION), new byte[] {9})).isEmpty();
  }

  @Test
  void opensWithNoOtherSecret() {
    var other = sealOf("another secret of more than thirty-two characters");

    assertThat(other.open(seal.close(TOKENS, SESSION), SESSION)).isEmpty();
  }

  @Test
  void noticesAChange() {
    var stored = seal.close(TOKENS, SESSION);
    stored[stored.length - 1]++;

    assertThat(seal.open(stored, SESSION)).isEmpty();
    assertThat(seal.open(new byte[] {1, 2}, SESSION)).isEmpty();
  }

  @Test
  void derivesOneSecretForEachPurpose() {
    assertThat(seal.derived("state")).isEqualTo(seal.derived("state"));
    assertThat(seal.derived("state")).isNotEqualTo(seal.derived("tokens")).hasSize(44);
  }

  @Test
  void keepsSecretsOutOfLogs() {
    assertThat(TOKENS).asString().doesNotContain("token\"", "refresh-token");
    assertThat(SessionToken.draw(new SecureRandom())).asString().isEqualTo("SessionToken[...]");
  }
}
