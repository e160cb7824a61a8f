package org.waymark.web.layout.profile;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.web.layout.language.Spoken;

/** A firm's profile in the words of the interface. */
@ApplicationScoped
public class ProfileWords {

  private final ProfileMessages messages;
  private final PlaceWords places;
  private final SectorWords sectors;

  ProfileWords(@Spoken ProfileMessages messages, PlaceWords places, SectorWords sectors) {
    this.messages = messages;
    this.places = places;
    this.sectors = sectors;
  }

  /** For example "5 to 9 people · Gateshead · Construction". */
  public String summary(FirmProfile profile) {
    return String.join(" · ", of(profile.size()), places.of(profile.area()), of(profile.sector()));
  }

  public String of(SizeBand size) {
    return switch (size) {
      case NONE -> messages.sizeNone();
      case FROM_1_TO_4 -> messages.size1To4();
      case FROM_5_TO_9 -> messages.size5To9();
      case FROM_10_TO_49 -> messages.size10To49();
      case FROM_50_TO_249 -> messages.size50To249();
      case FROM_250 -> messages.size250();
    };
  }

  public String of(Sector sector) {
    return sectors.of(sector);
  }
}
