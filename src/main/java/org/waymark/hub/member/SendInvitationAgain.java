package org.waymark.hub.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.Hub;
import org.waymark.hub.Hubs;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;

/**
 * Sends somebody their invitation again, until they have signed in. That it is sent is noted
 * before, so that two who press at once send one letter, and taken back where it was not.
 */
@ApplicationScoped
public class SendInvitationAgain {

  /** Between two letters: mail takes minutes, and nobody's letter box is to be filled from here. */
  public static final Duration PAUSE = Duration.ofMinutes(10);

  private final Hubs hubs;
  private final HubMembers members;
  private final AdviserAccounts accounts;
  private final Clock clock;

  SendInvitationAgain(Hubs hubs, HubMembers members, AdviserAccounts accounts, Clock clock) {
    this.hubs = hubs;
    this.members = members;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Sending {
    SENT,
    /** The last letter is not older than the pause. */
    TOO_SOON,
    /** They have signed in since they were invited. */
    TAKEN_UP,
    /** Their access has been ended. */
    NO_ACCESS,
    /** The identity provider knows no such account any more. */
    GONE,
    /** The identity provider, or its mail, cannot be reached: nothing was changed. */
    AWAY,
    /** There is no such person or their hub is closed, or it is not for this actor to invite. */
    NOT_YOURS
  }

  /** Takes as long as the identity provider does, so in no transaction. */
  public Sending send(Actor actor, PersonId person) {
    // As the database keeps it, which knows no nanoseconds.
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var noted = new AtomicReference<>(new Note(Sending.NOT_YOURS, null));
    var account = members.change(actor, person, (member, _) -> noted.set(note(member, now)));
    var note = noted.get();
    if (account.isEmpty() || note.sending() != Sending.SENT) {
      return note.sending();
    }
    var sending =
        switch (accounts.sendAgain(account.get())) {
          case DONE -> Sending.SENT;
          case GONE -> Sending.GONE;
          case AWAY -> Sending.AWAY;
        };
    if (sending != Sending.SENT) {
      members.change(actor, person, (member, _) -> member.wasNotSent(now, note.before()));
    }
    return sending;
  }

  /**
   * What may be done, and has been noted.
   *
   * @param before when it had last been sent again
   */
  private record Note(Sending sending, @Nullable Instant before) {}

  private Note note(HubMember member, Instant now) {
    var before = member.sentAgainAt();
    var sending = standing(member, now);
    if (sending == Sending.SENT) {
      member.sendAgain(now);
    }
    return new Note(sending, before);
  }

  private Sending standing(HubMember member, Instant now) {
    if (hubs.byId(member.hub()).filter(Hub::isOpen).isEmpty()) {
      return Sending.NOT_YOURS;
    }
    if (!member.isEnabled()) {
      return Sending.NO_ACCESS;
    }
    if (members.hasCome(member)) {
      return Sending.TAKEN_UP;
    }
    return member.lastSentAt().plus(PAUSE).isAfter(now) ? Sending.TOO_SOON : Sending.SENT;
  }
}
