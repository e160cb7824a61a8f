package org.waymark.adviser.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.adviser.client.Client;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.KnownHubs;

/** An adviser proposes to a client that another hub helps it from now on. */
@ApplicationScoped
public class ProposeHandover {

  /** Enough to say why. */
  public static final int LONGEST_MESSAGE = 1000;

  private final Handovers handovers;
  private final KnownHubs hubs;
  private final Supplier<UUID> ids;

  ProposeHandover(Handovers handovers, KnownHubs hubs, Supplier<UUID> ids) {
    this.handovers = handovers;
    this.hubs = hubs;
    this.ids = ids;
  }

  /** What came of it. */
  public sealed interface Proposal {

    /** The firm can answer now. */
    record Proposed(UUID handover) implements Proposal {}

    /** There is no such hub any more. */
    record UnknownHub() implements Proposal {}

    /** The hub has closed: nobody there could help. */
    record ClosedHub(String name) implements Proposal {}

    /** It is the adviser's own hub. */
    record OwnHub() implements Proposal {}

    /** The firm is told nothing, or more than it would read. */
    record BadMessage(int most) implements Proposal {}

    /** The firm has not answered the last one yet. */
    record AlreadyOpen() implements Proposal {}
  }

  /**
   * Proposes it.
   *
   * @param code of the other hub
   */
  @Transactional
  public Proposal propose(Client client, String code, String message, Actor.Adviser adviser) {
    var hub = hubs.ofCode(code);
    if (hub.isEmpty()) {
      return new Proposal.UnknownHub();
    }
    if (hub.get().closed()) {
      return new Proposal.ClosedHub(hub.get().name());
    }
    if (hub.get().id().equals(adviser.hub())) {
      return new Proposal.OwnHub();
    }
    if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
      return new Proposal.BadMessage(LONGEST_MESSAGE);
    }
    var id = ids.get();
    return handovers.add(id, client.organisation(), hub.get().id(), message, adviser)
        ? new Proposal.Proposed(id)
        : new Proposal.AlreadyOpen();
  }
}
