package org.waymark.web.layout.profile;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words for regions and nations: {@code place:} in templates. With "in" before them where a
 * sentence needs it, because in Welsh the one changes the other.
 */
@MessageBundle("place")
public interface PlaceMessages {

  String northEast();

  String northWest();

  String yorkshireAndTheHumber();

  String eastMidlands();

  String westMidlands();

  String eastOfEngland();

  String london();

  String southEast();

  String southWest();

  String wales();

  String scotland();

  String northernIreland();

  String onTileNorthEast();

  String onTileNorthWest();

  String onTileYorkshireAndTheHumber();

  String onTileEastMidlands();

  String onTileWestMidlands();

  String onTileEastOfEngland();

  String onTileLondon();

  String onTileSouthEast();

  String onTileSouthWest();

  String onTileWales();

  String onTileScotland();

  String onTileNorthernIreland();

  String inNorthEast();

  String inNorthWest();

  String inYorkshireAndTheHumber();

  String inEastMidlands();

  String inWestMidlands();

  String inEastOfEngland();

  String inLondon();

  String inSouthEast();

  String inSouthWest();

  String inWales();

  String inScotland();

  String inNorthernIreland();

  String inEngland();

  String inUnitedKingdom();

  String inPlace(String place);

  /** The last of several places with those before it. */
  String inPlaces(String others, String last);

  /** A council area under both its names. */
  String bothNames(String name, String other);
}
