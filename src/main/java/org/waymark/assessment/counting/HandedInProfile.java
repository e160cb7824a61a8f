package org.waymark.assessment.counting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;

/** The firm as it was when it handed in: a later correction must not change an old result. */
@Embeddable
public class HandedInProfile {

  @Column(name = "council_area")
  private @Nullable String councilArea;

  @Column(name = "size_band")
  private @Nullable String sizeBand;

  private @Nullable String sector;

  // What follows from these is for the benchmark's SQL.
  @SuppressWarnings("UnusedVariable")
  private @Nullable String region;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "size_class")
  private @Nullable String sizeClass;

  protected HandedInProfile() {}

  /** Of a firm as it is now. */
  public HandedInProfile(FirmProfile firm) {
    councilArea = firm.area().code();
    sizeBand = firm.size().code();
    sector = firm.sector().code();
    region = firm.region().itlCode();
    sizeClass = firm.size().sizeClass().code();
  }

  /** Empty where nothing is kept. */
  public Optional<FirmProfile> profile(CouncilAreas areas) {
    if (councilArea == null || sizeBand == null || sector == null) {
      return Optional.empty();
    }
    return Optional.of(
        new FirmProfile(
            areas.ofCode(councilArea).orElseThrow(),
            SizeBand.ofCode(sizeBand).orElseThrow(),
            Sector.ofCode(sector).orElseThrow()));
  }
}
