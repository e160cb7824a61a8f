package org.waymark.web.advise.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.adviser.caseload.ClientRow;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.ProfileWords;

/** What a firm is, from the codes on its card. */
@ApplicationScoped
public class FirmWords {

  private final CouncilAreas areas;
  private final PlaceWords places;
  private final ProfileWords profiles;

  FirmWords(CouncilAreas areas, PlaceWords places, ProfileWords profiles) {
    this.areas = areas;
    this.places = places;
    this.profiles = profiles;
  }

  String area(ClientRow.Place firm) {
    return areas.ofCode(firm.councilArea()).map(places::of).orElse("");
  }

  String region(ClientRow.Place firm) {
    return Region.ofItlCode(firm.region()).map(places::of).orElse("");
  }

  String size(ClientRow.Place firm) {
    return SizeBand.ofCode(firm.size()).map(profiles::of).orElse("");
  }

  String sector(ClientRow.Place firm) {
    return Sector.ofCode(firm.sector()).map(profiles::of).orElse("");
  }

  /** For example "Gateshead · 5 to 9 people · Construction". */
  public String summary(ClientRow.Place firm) {
    return String.join(" · ", area(firm), size(firm), sector(firm));
  }
}
