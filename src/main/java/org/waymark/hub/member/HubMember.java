package org.waymark.hub.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/** Somebody who advises for a hub. Nobody advises for two. */
@Entity
@Table(name = "hub_member")
class HubMember {

  @Id
  @Column(name = "person_id")
  private UUID person = new UUID(0, 0);

  @Column(name = "hub_id")
  private UUID hub = new UUID(0, 0);

  private boolean manages;

  @Column(name = "invited_at", updatable = false)
  private Instant invitedAt = Instant.EPOCH;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "invited_by", updatable = false)
  private UUID invitedBy = new UUID(0, 0);

  @Column(name = "sent_again_at")
  private @Nullable Instant sentAgainAt;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  @Column(name = "own_account", updatable = false)
  private boolean ownAccount;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "asked_as", updatable = false)
  private @Nullable UUID askedAs;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "invited_name", updatable = false)
  private @Nullable String invitedName;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "invited_email", updatable = false)
  private @Nullable String invitedEmail;

  protected HubMember() {}

  HubMember(PersonId person, HubId hub, boolean manages, PersonId invitedBy, Instant now) {
    this.person = person.value();
    this.hub = hub.value();
    this.manages = manages;
    this.invitedBy = invitedBy.value();
    this.invitedAt = now;
  }

  /** Says what the invitation was asked under. */
  HubMember askedAs(UUID asked) {
    askedAs = asked;
    return this;
  }

  /** Says that they had an account already, and what they were called by whoever invited them. */
  HubMember withOwnAccount(Invitee typed) {
    ownAccount = true;
    invitedName = typed.name();
    invitedEmail = typed.email();
    return this;
  }

  void disable(Instant now) {
    if (disabledAt == null) {
      disabledAt = now;
    }
  }

  void restore() {
    disabledAt = null;
  }

  void sendAgain(Instant now) {
    sentAgainAt = now;
  }

  /** Takes back what was noted at that moment, unless it has been sent since. */
  void wasNotSent(Instant noted, @Nullable Instant before) {
    if (noted.equals(sentAgainAt)) {
      sentAgainAt = before;
    }
  }

  @Nullable Instant sentAgainAt() {
    return sentAgainAt;
  }

  Instant lastSentAt() {
    return sentAgainAt == null ? invitedAt : sentAgainAt;
  }

  void makeManager() {
    manages = true;
  }

  PersonId person() {
    return new PersonId(person);
  }

  HubId hub() {
    return new HubId(hub);
  }

  boolean manages() {
    return manages;
  }

  /** Whether their account was there before they were invited. */
  boolean hadAccount() {
    return ownAccount;
  }

  boolean isEnabled() {
    return disabledAt == null;
  }
}
