package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.waymark.identity.Actor;
import org.waymark.kernel.Slip;
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
  private final Clock clock;

  InviteClient(ClientInvitations invitations, KnownHubs hubs, Clock clock) {
    this.invitations = invitations;
    this.hubs = hubs;
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

    /**
     * The firm can accept now, once it has the code.
     *
     * @param before whether the same was asked before, and the letter went out then
     */
    record Asked(Letter letter, boolean before) implements Invited {

      public Code code() {
        return letter.code();
      }
    }

    /** The adviser's hub has closed, or is none. */
    record ClosedHub() implements Invited {}

    /** Too many for one day. */
    record TooMany() implements Invited {}
  }

  /**
   * Keeps an invitation, or finds it where the same was asked before. The code follows from the
   * slip: we keep no code, and it has to be shown again to whoever has clicked twice.
   */
  @Transactional
  public Invited invite(Actor.Adviser adviser, ClientInvitation.Invitee invitee, Slip slip) {
    var hub = hubs.find(adviser.hub()).filter(found -> !found.closed());
    if (hub.isEmpty()) {
      return new Invited.ClosedHub();
    }
    var asked =
        new Object[] {
          adviser.hub().value(), adviser.person().value(), invitee.firm(), invitee.email()
        };
    var id = slip.id(asked);
    var before = invitations.has(id, adviser);
    if (!before && invitations.sentBy(adviser, Duration.ofDays(1), clock.instant()) >= A_DAY) {
      return new Invited.TooMany();
    }
    var code = Code.from(Code.Use.INVITATION, slip.secret(asked));
    var added = invitations.add(id, adviser, code, invitee);
    var name = hubs.adviser(adviser.person()).orElse(hub.get().name());
    var letter = new Letter(invitee, hub.get(), name, code, LIFETIME.toDays());
    return new Invited.Asked(letter, !added);
  }
}
