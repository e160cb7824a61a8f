package org.waymark.web.assess.arrival;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;

/** The profile as a browser sends it: every value may be missing or nonsense. */
record ProfileForm(
    @FormParam("area") @Nullable String area,
    @FormParam("size") @Nullable String size,
    @FormParam("sector") @Nullable String sector) {

  static ProfileForm empty() {
    return new ProfileForm(null, null, null);
  }

  static ProfileForm of(FirmProfile profile) {
    return new ProfileForm(profile.area().code(), profile.size().code(), profile.sector().code());
  }

  Optional<FirmProfile> profile(CouncilAreas areas) {
    var place = place(areas);
    var band = band();
    var work = work();
    return place.isPresent() && band.isPresent() && work.isPresent()
        ? Optional.of(new FirmProfile(place.get(), band.get(), work.get()))
        : Optional.empty();
  }

  Optional<CouncilArea> place(CouncilAreas areas) {
    return Optional.ofNullable(area).flatMap(areas::ofCode);
  }

  Optional<SizeBand> band() {
    return Optional.ofNullable(size).flatMap(SizeBand::ofCode);
  }

  Optional<Sector> work() {
    return Optional.ofNullable(sector).flatMap(Sector::ofCode);
  }
}
