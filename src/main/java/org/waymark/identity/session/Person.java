package org.waymark.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.waymark.kernel.PersonId;

/** Somebody who signs in: an issuer and what that calls them. Name and e-mail are for display. */
@Entity
@Table(name = "person")
class Person {

  @Id private UUID id = new UUID(0, 0);

  @SuppressWarnings("UnusedVariable")
  private String issuer = "";

  @SuppressWarnings("UnusedVariable")
  private String subject = "";

  private String name = "";

  @SuppressWarnings("UnusedVariable")
  private String email = "";

  @SuppressWarnings("UnusedVariable")
  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "last_seen_at")
  private Instant lastSeenAt = Instant.EPOCH;

  protected Person() {}

  PersonId id() {
    return new PersonId(id);
  }

  String name() {
    return name;
  }
}
