package org.waymark.web.programme.fit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.web.layout.particular.ParticularForm;

/**
 * What a firm says about itself in an address: every value may be missing or nonsense. It is not
 * kept, and not written to any log.
 *
 * @param particulars what it tells beyond the three that are always asked
 */
public record FitForm(
    @Nullable String area,
    @Nullable String size,
    @Nullable String sector,
    ParticularForm particulars) {

  /** As it stands in an address. */
  public static FitForm of(MultivaluedMap<String, String> parameters) {
    return new FitForm(
        parameters.getFirst("area"),
        parameters.getFirst("size"),
        parameters.getFirst("sector"),
        ParticularForm.of(parameters));
  }

  /** Whether the form was sent at all. */
  public boolean sent() {
    return Stream.of(
            Optional.ofNullable(area), Optional.ofNullable(size), Optional.ofNullable(sector))
        .anyMatch(Optional::isPresent);
  }

  /** The firm, once every part of it makes sense. */
  Optional<Applicant> firm(CouncilAreas areas) {
    var place = Optional.ofNullable(area).flatMap(areas::ofCode);
    var band = Optional.ofNullable(size).flatMap(SizeBand::ofCode);
    var work = Optional.ofNullable(sector).flatMap(Sector::ofCode);
    return place.isPresent() && band.isPresent() && work.isPresent()
        ? Optional.of(
            new Applicant(
                new FirmProfile(place.get(), band.get(), work.get()), particulars.told(areas)))
        : Optional.empty();
  }
}
