package org.waymark.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.session.SealedState;

/** Seals what was sent and answered: whoever reads the database alone reads none of it. */
@ApplicationScoped
class SealedBodies {

  private static final String PURPOSE = "calls";

  private final SealedState seal;

  SealedBodies(SealedState seal) {
    this.seal = seal;
  }

  /** Which of the two bodies of a call. */
  enum Which {
    SENT,
    ANSWERED;

    /** Of the table, and how the names of those about it begin. */
    String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  byte @Nullable [] close(UUID call, Which which, @Nullable String text) {
    return text == null
        ? null
        : seal.close(PURPOSE, text.getBytes(StandardCharsets.UTF_8), bound(call, which));
  }

  /** Null also where it was sealed under another secret of the service. */
  @Nullable String open(UUID call, Which which, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : seal.open(PURPOSE, sealed, bound(call, which))
            .map(plain -> new String(plain, StandardCharsets.UTF_8))
            .orElse(null);
  }

  private static byte[] bound(UUID call, Which which) {
    return (call + " " + which).getBytes(StandardCharsets.UTF_8);
  }
}
