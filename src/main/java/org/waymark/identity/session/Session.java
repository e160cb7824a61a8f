package org.waymark.identity.session;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.waymark.identity.Role;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/** What is stored of a session. */
// A request that only notes its use writes back neither tokens nor roles it has read before.
@DynamicUpdate
@Entity
@Table(name = "person_session")
class Session {

  /** A request need not always write. */
  private static final Duration NOTED_ANEW_AFTER = Duration.ofMinutes(1);

  @Id private UUID id = new UUID(0, 0);

  @Column(name = "token_hash")
  private byte[] tokenHash = {};

  @Column(name = "person_id")
  private UUID person = new UUID(0, 0);

  private String entrance = "";

  @SuppressWarnings("UnusedVariable")
  @Column(name = "provider_session")
  private String providerSession = "";

  private String[] roles = {};
  private UUID[] hubs = {};
  private byte[] tokens = {};
  private String device = "";

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "last_used_at")
  private Instant lastUsedAt = Instant.EPOCH;

  @Column(name = "checked_at")
  private Instant checkedAt = Instant.EPOCH;

  protected Session() {}

  Session(UUID id, byte[] tokenHash, PersonId person, Entrance entrance, Instant now) {
    this.id = id;
    this.tokenHash = tokenHash;
    this.person = person.value();
    this.entrance = entrance.code();
    this.createdAt = now;
    this.lastUsedAt = now;
    this.checkedAt = now;
  }

  /** Takes over what an ID token says. Roles are for those alone who gave a second factor. */
  void describe(Identification identification) {
    providerSession = identification.session();
    roles = entrance() == Entrance.STAFF ? identification.roleCodes() : new String[0];
    hubs = entrance() == Entrance.STAFF ? identification.hubIds() : new UUID[0];
  }

  void onDevice(String description) {
    device = description;
  }

  void keep(byte[] sealedTokens) {
    tokens = sealedTokens;
  }

  void use(Instant now) {
    if (lastUsedAt.plus(NOTED_ANEW_AFTER).isBefore(now)) {
      lastUsedAt = now;
    }
  }

  /**
   * Counts as checked from then on: from now, or from when whoever asks must have been answered.
   */
  void check(Instant moment) {
    checkedAt = moment;
  }

  boolean isOverAt(Instant now, SignInConfig config) {
    var limits = config.of(entrance());
    return !now.isBefore(lastUsedAt.plus(limits.idle()))
        || !now.isBefore(createdAt.plus(limits.absolute()));
  }

  boolean wasCheckedBefore(Instant moment) {
    return checkedAt.isBefore(moment);
  }

  Entrance entrance() {
    return Entrance.ofCode(entrance).orElseThrow();
  }

  PersonId person() {
    return new PersonId(person);
  }

  UUID id() {
    return id;
  }

  byte[] tokenHash() {
    return tokenHash.clone();
  }

  byte[] tokens() {
    return tokens.clone();
  }

  OpenSession shown(String name) {
    return new OpenSession(
        id, person(), name, entrance(), roles(), hubs(), device, createdAt, lastUsedAt);
  }

  private Set<Role> roles() {
    return Arrays.stream(roles).map(Role::ofCode).flatMap(Optional::stream).collect(toSet());
  }

  private Set<HubId> hubs() {
    return Arrays.stream(hubs).map(HubId::new).collect(toSet());
  }
}
