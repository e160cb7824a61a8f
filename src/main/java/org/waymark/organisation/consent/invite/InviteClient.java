package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.KnownHubs;

/**
 * An adviser asks a firm to let them in. How the letter gets to the firm is decided by whoever
 * calls, once the invitation is kept: a mail that fails loses none, and none is promised in vain.
 */
@ApplicationScoped
public class InviteClient {

  /** Time to find the mail and to talk it over. */
  public static final Duration LIFETIME = Duration.ofDays(14);

  /** More in a day is no adviser inviting clients. */
  static final int A_DAY = 50;

  private final ClientInvitations invitations;
  private final KnownHubs hubs;
  private final RandomGenerator random;
  private final Clock clock;

  InviteClient(ClientInvitations invitations, KnownHubs hubs, RandomGenerator random, Clock clock) {
    this.invitations = invitations;
    this.hubs = hubs;
    this.random = random;
    this.clock = clock;
  }

  /**
   * What a firm is to be told.
   *
   * @param to without an e-mail address where the adviser hands the code over
   * @param adviser by name
   * @param days how long the code works
   */
  public record Letter(
      ClientInvitation.Invitee to, KnownHub hub, String adviser, Code code, long days) {}

  /** What came of it. */
  public sealed interface Invited {

    /** The firm can accept now, once it has the code. */
    record Asked(Letter letter) implements Invited {

      public Code code() {
        return letter.code();
      }
    }

    /** The adviser's hub has closed, or is none. */
    record ClosedHub() implements Invited {}

    /** Too many for one day. */
    record TooMany() implements Invited {}
  }

  /** Keeps an invitation. */
  @Transactional
  public Invited invite(Actor.Adviser adviser, ClientInvitation.Invitee invitee) {
    var now = clock.instant();
    var hub = hubs.find(adviser.hub()).filter(found -> !found.closed());
    if (hub.isEmpty()) {
      return new Invited.ClosedHub();
    }
    if (invitations.sentBy(adviser, Duration.ofDays(1), now) >= A_DAY) {
      return new Invited.TooMany();
    }
    var code = Code.draw(Code.Use.INVITATION, random);
    invitations.add(adviser, code, invitee);
    var name = hubs.adviser(adviser.person()).orElse(hub.get().name());
    return new Invited.Asked(new Letter(invitee, hub.get(), name, code, LIFETIME.toDays()));
  }
}
