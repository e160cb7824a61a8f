package org.waymark.organisation.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A firm's word that a hub, or one adviser of it, may see its work until a day. */
@Entity
@Table(name = "access_grant")
public class Grant {

  @Id private UUID id = new UUID(0, 0);

  @Column(name = "organisation_id")
  private UUID organisationId = new UUID(0, 0);

  @Column(name = "hub_id")
  private UUID hubId = new UUID(0, 0);

  /** Null: every adviser of the hub. */
  @Column(name = "adviser_id")
  private @Nullable UUID adviserId;

  private String[] scopes = {};
  private String purpose = "";

  // How it came about; told to the firm in its own copy of everything, and asked nowhere else.
  @SuppressWarnings("UnusedVariable")
  @Column(name = "given_by")
  private String givenBy = "";

  @Column(name = "granted_at")
  private Instant grantedAt = Instant.EPOCH;

  @Column(name = "ends_on")
  private LocalDate endsOn = LocalDate.EPOCH;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected Grant() {}

  Grant(GrantId id, OrganisationId organisation, Admission admission, Instant now) {
    this.id = id.value();
    this.organisationId = organisation.value();
    this.hubId = admission.to().hub().value();
    this.adviserId = admission.to().adviserIfOne().map(PersonId::value).orElse(null);
    this.scopes =
        admission.terms().scopes().stream().sorted().map(Scope::code).toArray(String[]::new);
    this.purpose = admission.terms().purpose();
    this.givenBy = admission.by().code();
    this.grantedAt = now;
    this.endsOn = admission.terms().lastDay();
  }

  public GrantId id() {
    return new GrantId(id);
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  /** Who is let in. */
  public Admission.Recipient recipient() {
    return new Admission.Recipient(
        new HubId(hubId), adviserId == null ? null : new PersonId(adviserId));
  }

  public Terms terms() {
    var known =
        Stream.of(scopes)
            .flatMap(code -> Scope.ofCode(code).stream())
            .collect(Collectors.<Scope>toUnmodifiableSet());
    return new Terms(known, purpose, endsOn);
  }

  public Set<Scope> scopes() {
    return terms().scopes();
  }

  public Instant grantedAt() {
    return grantedAt;
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  /** Whether it holds on a day in the United Kingdom. */
  public boolean inForce(LocalDate today) {
    return withdrawnAt == null && !endsOn.isBefore(today);
  }

  /** Whether it was given to an adviser's whole hub, or to this adviser alone. */
  boolean isTo(Actor.Adviser adviser) {
    return hubId.equals(adviser.hub().value())
        && (adviserId == null || adviserId.equals(adviser.person().value()));
  }

  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }
}
