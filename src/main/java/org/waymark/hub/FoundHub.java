package org.waymark.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.hub.HubDetails.Flaw;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;

/** Takes in a new hub. It has no people and no area yet. */
@ApplicationScoped
public class FoundHub {

  private static final String CODE = "[A-Z0-9]{4,12}";

  private final Hubs hubs;
  private final Clock clock;
  private final Supplier<UUID> ids;

  FoundHub(Hubs hubs, Clock clock, Supplier<UUID> ids) {
    this.hubs = hubs;
    this.clock = clock;
    this.ids = ids;
  }

  /** What came of it. */
  public sealed interface Founding {
    record Founded(String code) implements Founding {}

    /**
     * Another hub has the code; a closed one keeps it too, since firms may have written it down.
     */
    record CodeTaken() implements Founding {}

    record Flawed(boolean codeMalformed, List<Flaw> flaws) implements Founding {}
  }

  /**
   * Founds a hub.
   *
   * @param typed the code by which firms will choose it: 4 to 12 letters and digits
   */
  @Transactional
  public Founding found(Actor.Administrator administrator, String typed, HubDetails details) {
    var code = typed.strip().toUpperCase(Locale.ROOT);
    var malformed = !code.matches(CODE);
    if (malformed || !details.flaws().isEmpty()) {
      return new Founding.Flawed(malformed, details.flaws());
    }
    var hub = new Hub(new HubId(ids.get()), code, details, clock.instant());
    return hubs.add(hub) ? new Founding.Founded(code) : new Founding.CodeTaken();
  }
}
