package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;

/**
 * The hidden field {@code slip} of each form that makes something. Sent twice, the form makes one
 * thing; a form without the field, or with nonsense in it, makes one thing each time.
 */
@ApplicationScoped
public class Slips {

  private static final int LENGTH = 36;

  private final RandomGenerator random;

  Slips(RandomGenerator random) {
    this.random = random;
  }

  /** Drawn anew, for a form that is shown for the first time. */
  public Slip fresh() {
    // All 128 bits by chance, not the 122 of a random UUID: codes of invitations follow from it,
    // and OWASP ASVS 5.0, 7.2.3 asks for as many.
    return new Slip(new UUID(random.nextLong(), random.nextLong()));
  }

  /** As a browser sent it; a fresh one where it sent none, or none that can be. */
  public Slip of(@Nullable String sent) {
    return Optional.ofNullable(sent).flatMap(Slips::read).orElseGet(this::fresh);
  }

  private static Optional<Slip> read(String sent) {
    try {
      return sent.length() == LENGTH
          ? Optional.of(new Slip(UUID.fromString(sent)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
