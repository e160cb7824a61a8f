package org.waymark.identity.session;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.DatabaseActors;

/** The sessions as they are at some moment, where sign-in is set up. */
final class SessionsAt {

  private static final SignInConfig CONFIG =
      new SmallRyeConfigBuilder()
          .withConverter(Duration.class, 100, new DurationConverter())
          .withMapping(SignInConfig.class)
          .withSources(
              new PropertiesConfigSource(
                  Map.of("waymark.sign-in.secret", "a secret of the tests, and long enough"),
                  "test",
                  100))
          .build()
          .getConfigMapping(SignInConfig.class);

  private SessionsAt() {}

  static Sessions moment(Instant moment, Persons persons, DatabaseActors actors) {
    var random = new SecureRandom();
    var source = new Source(Clock.fixed(moment, ZoneOffset.UTC), random, UUID::randomUUID);
    return new Sessions(CONFIG, persons, new Seal(CONFIG, random), source, actors);
  }
}
