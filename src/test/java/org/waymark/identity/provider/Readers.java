package org.waymark.identity.provider;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.waymark.identity.session.SignInConfig;

/** Readers that believe one issuer. */
final class Readers {

  private Readers() {}

  static TokenReader of(String issuer, Clock clock) {
    return of(believing(issuer), clock);
  }

  /** One of development mode. */
  static TokenReader rehearsing(String issuer, Clock clock) {
    return of(
        config(Map.of("waymark.sign-in.url", issuer, "waymark.sign-in.rehearsal", "true")), clock);
  }

  private static TokenReader of(SignInConfig config, Clock clock) {
    var exchange = new Exchange(config);
    return new TokenReader(config, exchange, new Keys(exchange, clock), clock);
  }

  static SignInConfig believing(String issuer) {
    return config(Map.of("waymark.sign-in.url", issuer));
  }

  private static SignInConfig config(Map<String, String> values) {
    var settings =
        new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 100, new DurationConverter())
            .withMapping(SignInConfig.class)
            .withSources(new PropertiesConfigSource(values, "test", 100))
            .build();
    return settings.getConfigMapping(SignInConfig.class);
  }
}
