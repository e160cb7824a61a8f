package org.waymark.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;

/** A firm. Known by nothing but its profile and the hash of its code: no name, no person. */
// Two who change different things at once undo nothing of each other: least of all the code.
@DynamicUpdate
@Entity
@Table(name = "organisation")
public class Organisation {

  @Id private UUID id = new UUID(0, 0);

  @Column(name = "council_area")
  private String councilArea = "";

  // Region, nation and size class follow from the profile; only the benchmark's SQL reads them.
  @SuppressWarnings("UnusedVariable")
  private String region = "";

  @SuppressWarnings("UnusedVariable")
  private String nation = "";

  @Column(name = "size_band")
  private String sizeBand = "";

  @SuppressWarnings("UnusedVariable")
  @Column(name = "size_class")
  private String sizeClass = "";

  private String sector = "";

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @SuppressWarnings("UnusedVariable") // Only queries read it.
  @Column(name = "partner_id", updatable = false)
  private @Nullable UUID partnerId;

  /** The database decides it when the firm comes. */
  @Column(insertable = false, updatable = false)
  private boolean sandbox;

  @Column(name = "external_reference")
  private @Nullable String externalReference;

  @Column(name = "return_code_hash")
  private byte[] returnCodeHash = {};

  @Column(name = "return_code_expires_at")
  private Instant returnCodeExpiresAt = Instant.EPOCH;

  protected Organisation() {}

  Organisation(OrganisationId id, FirmProfile profile, Instant now) {
    this.id = id.value();
    this.createdAt = now;
    describe(profile);
  }

  /** Replaces the profile. */
  void describe(FirmProfile profile) {
    councilArea = profile.area().code();
    region = profile.region().itlCode();
    nation = profile.nation().code();
    sizeBand = profile.size().code();
    sizeClass = profile.size().sizeClass().code();
    sector = profile.sector().code();
  }

  /** Says who brought it. */
  void belongTo(PartnerId partner) {
    partnerId = partner.value();
  }

  /** Replaces what its partner calls it. */
  void beCalled(@Nullable ExternalReference reference) {
    externalReference = reference == null ? null : reference.text();
  }

  BroughtFirm brought(CouncilAreas areas) {
    var reference = externalReference == null ? null : new ExternalReference(externalReference);
    return new BroughtFirm(id(), profile(areas), reference, createdAt, sandbox);
  }

  void giveCode(ReturnCode code, Instant expiresAt) {
    returnCodeHash = code.hash();
    returnCodeExpiresAt = expiresAt;
  }

  /** Moves the expiry on, at most once a day: a visit need not always write. */
  void keepCodeAlive(Instant now, Duration lifetime) {
    if (returnCodeExpiresAt.isBefore(now.plus(lifetime).minus(Duration.ofDays(1)))) {
      returnCodeExpiresAt = now.plus(lifetime);
    }
  }

  public OrganisationId id() {
    return new OrganisationId(id);
  }

  public FirmProfile profile(CouncilAreas areas) {
    return new FirmProfile(
        areas.ofCode(councilArea).orElseThrow(),
        SizeBand.ofCode(sizeBand).orElseThrow(),
        Sector.ofCode(sector).orElseThrow());
  }

  public Instant returnCodeExpiresAt() {
    return returnCodeExpiresAt;
  }
}
