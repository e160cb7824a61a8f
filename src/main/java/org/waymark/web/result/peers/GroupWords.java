package org.waymark.web.result.peers;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.benchmark.official.Breakdown;
import org.waymark.benchmark.official.OfficialFigure;
import org.waymark.kernel.SizeClass;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerMessages;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.SectorWords;

/** The firms that an official figure is about. */
@ApplicationScoped
public class GroupWords {

  private final PeerMessages messages;
  private final SectorWords sectors;
  private final PlaceWords places;
  private final Speaker speaker;

  GroupWords(
      @Spoken PeerMessages messages, SectorWords sectors, PlaceWords places, Speaker speaker) {
    this.messages = messages;
    this.sectors = sectors;
    this.places = places;
    this.speaker = speaker;
  }

  /** For example "UK micro firms (1 to 9 people)". */
  public String of(OfficialFigure figure) {
    var who = figure.in(speaker.language()).who();
    return switch (figure.group()) {
      case Breakdown.BySize(var size) -> messages.groupOfSize(who, of(size), people(size));
      case Breakdown.BySector(var sector) -> messages.groupOfSector(who, sectors.firmsIn(sector));
      case Breakdown.ByRegion(var region) -> messages.groupInPlace(who, places.in(region));
      case Breakdown.ByNation(var nation) -> messages.groupInPlace(who, places.in(nation));
      case Breakdown.WholeUnitedKingdom() -> messages.groupInUnitedKingdom(who);
    };
  }

  private String of(SizeClass size) {
    return switch (size) {
      case MICRO -> messages.sizeMicro();
      case SMALL -> messages.sizeSmall();
      case MEDIUM -> messages.sizeMedium();
      case LARGE -> messages.sizeLarge();
    };
  }

  /** Surveys of employers start at one person, so a firm without staff is not in "micro" here. */
  private String people(SizeClass size) {
    return switch (size) {
      case MICRO -> messages.peopleMicro();
      case SMALL -> messages.peopleSmall();
      case MEDIUM -> messages.peopleMedium();
      case LARGE -> messages.peopleLarge();
    };
  }
}
