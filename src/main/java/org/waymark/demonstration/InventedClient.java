package org.waymark.demonstration;

import java.util.List;
import java.util.Set;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.Scope;

/**
 * A firm that does not exist, and says so wherever an adviser meets it.
 *
 * @param maturity 0 to 1: its answers follow it, and chance
 * @param questionnaires ids of those it hands in
 * @param purpose for which it lets the hub in; no other has the same
 */
record InventedClient(
    String name,
    FirmProfile profile,
    double maturity,
    List<String> questionnaires,
    String purpose) {

  static final Set<Scope> SCOPES = Set.of(Scope.SCORES, Scope.ANSWERS, Scope.DOCUMENTS);

  private static final String SKILLS = "skills";
  private static final String CYBER = "cyber-security";
  private static final String PROCUREMENT = "procurement-readiness";

  private static final String COUNTY_DURHAM = "E06000047";
  private static final String NORTHUMBERLAND = "E06000057";
  private static final String NEWCASTLE = "E08000021";
  private static final String NORTH_TYNESIDE = "E08000022";
  private static final String SUNDERLAND = "E08000024";
  private static final String GATESHEAD = "E08000037";

  /** All there are: of several trades and sizes, from just begun to well on. */
  static List<InventedClient> all(CouncilAreas areas) {
    return List.of(
        new InventedClient(
            "Angel Joinery",
            in(areas, GATESHEAD, SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION),
            0.35,
            List.of(CYBER, PROCUREMENT),
            "Bidding for council work"),
        new InventedClient(
            "Quayside Bakery",
            in(areas, NEWCASTLE, SizeBand.FROM_1_TO_4, Sector.RETAIL_AND_WHOLESALE),
            0.25,
            List.of(SKILLS),
            "Selling online"),
        new InventedClient(
            "Longsands Guest House",
            in(areas, NORTH_TYNESIDE, SizeBand.NONE, Sector.HOSPITALITY),
            0.5,
            List.of(SKILLS, CYBER),
            "Keeping bookings safe"),
        new InventedClient(
            "Wearside Castings",
            in(areas, SUNDERLAND, SizeBand.FROM_50_TO_249, Sector.MANUFACTURING),
            0.8,
            List.of(SKILLS, CYBER, PROCUREMENT),
            "A plan for the next two years"),
        new InventedClient(
            "Cheviot Land Surveys",
            in(areas, NORTHUMBERLAND, SizeBand.FROM_1_TO_4, Sector.PROFESSIONAL),
            0.6,
            List.of(CYBER),
            "What a customer asks about security"),
        new InventedClient(
            "Dales Home Care",
            in(areas, COUNTY_DURHAM, SizeBand.FROM_10_TO_49, Sector.HEALTH),
            0.45,
            List.of(SKILLS, PROCUREMENT),
            "Records without paper"));
  }

  private static FirmProfile in(CouncilAreas areas, String area, SizeBand size, Sector sector) {
    return new FirmProfile(areas.ofCode(area).orElseThrow(), size, sector);
  }

  /** Nobody reads mail there, and Ofcom keeps the number free for invented people. */
  Contact contact() {
    return new Contact(
        name + " (invented)", "Nobody (invented)", "nobody@invented.example", "0191 498 0000");
  }
}
