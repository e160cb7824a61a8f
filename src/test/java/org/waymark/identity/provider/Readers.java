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
    var config = believing(issuer);
    var exchange = new Exchange(config);
    return new TokenReader(config, exchange, new Keys(exchange, clock), clock);
  }

  static SignInConfig believing(String issuer) {
    var settings =
        new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 100, new DurationConverter())
            .withMapping(SignInConfig.class)
            .withSources(
                new PropertiesConfigSource(Map.of("waymark.sign-in.url", issuer), "test", 100))
            .build();
    return settings.getConfigMapping(SignInConfig.class);
  }
}
