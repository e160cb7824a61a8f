package org.waymark.web.layout.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Language;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Places in the words of the interface. */
@ApplicationScoped
public class PlaceWords {

  private final PlaceMessages messages;
  private final Speaker speaker;

  public PlaceWords(@Spoken PlaceMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  public String of(CouncilArea area) {
    return area.name(speaker.language());
  }

  /** For a list to search: whoever knows the area by its other name finds it too. */
  public String inFull(CouncilArea area) {
    var other = speaker.language() == Language.WELSH ? Language.ENGLISH : Language.WELSH;
    var name = of(area);
    return name.equals(area.name(other)) ? name : messages.bothNames(name, area.name(other));
  }

  public String of(Region region) {
    return switch (region) {
      case NORTH_EAST -> messages.northEast();
      case NORTH_WEST -> messages.northWest();
      case YORKSHIRE_AND_THE_HUMBER -> messages.yorkshireAndTheHumber();
      case EAST_MIDLANDS -> messages.eastMidlands();
      case WEST_MIDLANDS -> messages.westMidlands();
      case EAST_OF_ENGLAND -> messages.eastOfEngland();
      case LONDON -> messages.london();
      case SOUTH_EAST -> messages.southEast();
      case SOUTH_WEST -> messages.southWest();
      case WALES -> messages.wales();
      case SCOTLAND -> messages.scotland();
      case NORTHERN_IRELAND -> messages.northernIreland();
    };
  }

  /** In a narrow space: as short as it goes, its lines apart by a bar. */
  public String onTile(Region region) {
    return switch (region) {
      case NORTH_EAST -> messages.onTileNorthEast();
      case NORTH_WEST -> messages.onTileNorthWest();
      case YORKSHIRE_AND_THE_HUMBER -> messages.onTileYorkshireAndTheHumber();
      case EAST_MIDLANDS -> messages.onTileEastMidlands();
      case WEST_MIDLANDS -> messages.onTileWestMidlands();
      case EAST_OF_ENGLAND -> messages.onTileEastOfEngland();
      case LONDON -> messages.onTileLondon();
      case SOUTH_EAST -> messages.onTileSouthEast();
      case SOUTH_WEST -> messages.onTileSouthWest();
      case WALES -> messages.onTileWales();
      case SCOTLAND -> messages.onTileScotland();
      case NORTHERN_IRELAND -> messages.onTileNorthernIreland();
    };
  }

  /** For example "in the North East". */
  public String in(Region region) {
    return switch (region) {
      case NORTH_EAST -> messages.inNorthEast();
      case NORTH_WEST -> messages.inNorthWest();
      case YORKSHIRE_AND_THE_HUMBER -> messages.inYorkshireAndTheHumber();
      case EAST_MIDLANDS -> messages.inEastMidlands();
      case WEST_MIDLANDS -> messages.inWestMidlands();
      case EAST_OF_ENGLAND -> messages.inEastOfEngland();
      case LONDON -> messages.inLondon();
      case SOUTH_EAST -> messages.inSouthEast();
      case SOUTH_WEST -> messages.inSouthWest();
      case WALES -> messages.inWales();
      case SCOTLAND -> messages.inScotland();
      case NORTHERN_IRELAND -> messages.inNorthernIreland();
    };
  }

  /** For example "in Scotland". */
  public String in(Nation nation) {
    return switch (nation) {
      case ENGLAND -> messages.inEngland();
      case WALES -> messages.inWales();
      case SCOTLAND -> messages.inScotland();
      case NORTHERN_IRELAND -> messages.inNorthernIreland();
    };
  }

  public String inUnitedKingdom() {
    return messages.inUnitedKingdom();
  }

  /** A place that has a name in English alone. */
  public Text in(String place) {
    return speaker.english(place).within(messages.inPlace(Text.SLOT));
  }

  /** For example "in Wales, in the North East and in London". */
  public String and(List<String> places) {
    var others = String.join(", ", places.subList(0, places.size() - 1));
    return others.isEmpty() ? places.getLast() : messages.inPlaces(others, places.getLast());
  }
}
