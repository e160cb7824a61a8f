package org.waymark.web.layout.peers;

import io.quarkus.qute.i18n.MessageBundle;

/** Words for groups of firms: {@code peer:} in templates. */
@MessageBundle("peer")
public interface PeerMessages {

  String inPlace(String place);

  String ofSize(String place, String staff);

  String ofSector(String sector, String place, String staff);

  String staffMicro();

  String staffSmall();

  String staffMedium();

  String staffLarge();

  String groupOfSize(String who, String size, String people);

  String groupOfSector(String who, String sector);

  String groupInPlace(String who, String place);

  String groupInUnitedKingdom(String who);

  String sizeMicro();

  String sizeSmall();

  String sizeMedium();

  String sizeLarge();

  String peopleMicro();

  String peopleSmall();

  String peopleMedium();

  String peopleLarge();

  String fromTo(String from, String to);

  String firmsAndWhen(int firms, String peers, String months);

  String earlyFirmsAndWhen(String peers, String months);

  String higherThan(int percent, int firms, String peers);

  String higherThanNearlyAll(int firms, String peers);

  String lowerThanNearlyAll(int firms, String peers);

  String noClearDifference(int firms, String peers);

  String early(String peers, int percent);

  String earlyNoClearDifference(String peers);

  String mayBeFrom(int low, int high);

  String period(String months, long release);

  String either(String one, String other);

  String tooFew(int minimum, String finer);

  String wouldReveal(String finer);
}
