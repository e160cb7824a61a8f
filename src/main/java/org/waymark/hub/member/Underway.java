package org.waymark.hub.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.waymark.hub.member.InviteAdviser.Invitation;

/**
 * Invitations that are being made right now. Whoever asks for the same meanwhile gets what comes of
 * the first. Where two instances of the service are asked at once, the identity provider still
 * makes one account, and the second is told that the address is in use.
 */
@ApplicationScoped
class Underway {

  private final ConcurrentMap<UUID, CompletableFuture<Invitation>> underway =
      new ConcurrentHashMap<>();

  Invitation once(UUID asked, Supplier<Invitation> act) {
    var mine = new CompletableFuture<Invitation>();
    var first = underway.putIfAbsent(asked, mine);
    if (first != null) {
      return first.join();
    }
    try {
      var came = act.get();
      mine.complete(came);
      return came;
    } finally {
      underway.remove(asked, mine);
      // Tells nobody anything unless the act has failed.
      mine.cancel(false);
    }
  }
}
