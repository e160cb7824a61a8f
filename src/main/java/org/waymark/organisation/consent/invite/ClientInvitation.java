package org.waymark.organisation.consent.invite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** An adviser's question to a firm whether it lets them in. */
@Entity
@Table(name = "client_invitation")
public class ClientInvitation {

  @Id private UUID id = new UUID(0, 0);

  @Column(name = "hub_id", updatable = false)
  private UUID hubId = new UUID(0, 0);

  @Column(name = "adviser_id", updatable = false)
  private UUID adviserId = new UUID(0, 0);

  // Only the query by code reads it.
  @SuppressWarnings("UnusedVariable")
  @Column(name = "code_hash", updatable = false)
  private byte[] codeHash = {};

  @Column(name = "firm_name", updatable = false)
  private String firmName = "";

  @Column(updatable = false)
  private String email = "";

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt = Instant.EPOCH;

  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt = Instant.EPOCH;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column(name = "organisation_id")
  private @Nullable UUID organisationId;

  protected ClientInvitation() {}

  /**
   * Whom an adviser invites, as the adviser knows them.
   *
   * @param email empty where the adviser hands the code over
   */
  public record Invitee(String firm, String email) {

    /** Whether there is an address to write to. */
    public boolean reachable() {
      return !email.isEmpty();
    }
  }

  public HubId hub() {
    return new HubId(hubId);
  }

  public PersonId adviser() {
    return new PersonId(adviserId);
  }

  public Invitee invitee() {
    return new Invitee(firmName, email);
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  /** The firm that accepted it, until that firm is erased. */
  public Optional<OrganisationId> organisation() {
    return Optional.ofNullable(organisationId).map(OrganisationId::new);
  }

  boolean open(Instant now) {
    return acceptedAt == null && expiresAt.isAfter(now);
  }

  void accept(OrganisationId firm, Instant now) {
    acceptedAt = now;
    organisationId = firm.value();
  }
}
