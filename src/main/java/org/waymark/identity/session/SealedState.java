package org.waymark.identity.session;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Refuses a start with settings that would make signing in unsafe, and seals what others keep. */
@Startup
@ApplicationScoped
public class SealedState {

  /** As many characters as the key has bytes. */
  private static final int SHORTEST_SECRET = 32;

  private final SignInConfig config;
  private final Seal seal;

  SealedState(SignInConfig config, Seal seal) {
    this.config = config;
    this.seal = seal;
  }

  @PostConstruct
  void check() {
    if (config.url().isEmpty()) {
      return;
    }
    if (config.secret().filter(secret -> secret.length() >= SHORTEST_SECRET).isEmpty()) {
      throw new IllegalStateException(
          "waymark.sign-in.secret must have %d characters or more".formatted(SHORTEST_SECRET));
    }
    if (config.rehearsal() && LaunchMode.current() == LaunchMode.NORMAL) {
      throw new IllegalStateException("waymark.sign-in.rehearsal is for development only");
    }
  }

  /** With this the state of a sign-in under way is encrypted, so that any node can end it. */
  public String secret() {
    return seal.derived("state");
  }

  /**
   * Seals something before it is stored, under a key for its purpose alone.
   *
   * @param boundTo what it belongs to: it opens with this only
   * @throws IllegalStateException when no secret is configured
   */
  public byte[] close(String purpose, byte[] plain, byte[] boundTo) {
    return seal.close(purpose, plain, boundTo);
  }

  /**
   * Opens it again; empty when it was sealed with another secret, for another purpose, bound to
   * something else, or has been changed.
   */
  public Optional<byte[]> open(String purpose, byte[] stored, byte[] boundTo) {
    return seal.open(purpose, stored, boundTo);
  }
}
