package org.waymark.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.hub.partner.ApiScope;
import org.waymark.identity.Actor;

/**
 * Let a call in that is carried out again, in place of a token: whoever asks for it may have shown
 * a token that is kept nowhere. A pass is good once, within this instance, while the call lasts.
 */
@ApplicationScoped
public class Passes {

  /** The scheme in the header Authorization. */
  public static final String SCHEME = "Waymark-Pass";

  private final Supplier<UUID> ids;
  private final Map<UUID, Pass> issued = new ConcurrentHashMap<>();

  Passes(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /** Who calls, and what they may do. */
  public record Pass(Actor.Partner partner, Set<ApiScope> scopes) {

    public Pass {
      scopes = Set.copyOf(scopes);
    }
  }

  /** Whom a pass lets in; empty when there is none, or it was used. */
  public Optional<Pass> redeem(String text) {
    try {
      return Optional.ofNullable(issued.remove(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Does something with a pass, given as its text, which is worth nothing afterwards. */
  <T> T with(Pass pass, Function<String, T> act) {
    var id = ids.get();
    issued.put(id, pass);
    try {
      return act.apply(id.toString());
    } finally {
      issued.remove(id);
    }
  }
}
