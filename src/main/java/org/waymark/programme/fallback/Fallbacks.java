package org.waymark.programme.fallback;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Finding.Outcome;

/**
 * What firms fall back on where nothing else fits: in each region a free, permanent service of
 * general advice that covers the whole of it and turns no small firm away. It has to be one that
 * reports may recommend on the day.
 */
public final class Fallbacks {

  private static final String GENERAL_ADVICE = "advice.general";

  /** A firm is small up to 49 employees. */
  private static final List<SizeBand> SMALL =
      List.of(SizeBand.NONE, SizeBand.FROM_1_TO_4, SizeBand.FROM_5_TO_9, SizeBand.FROM_10_TO_49);

  private Fallbacks() {}

  /** Those that stand for a region on this day, in their order. */
  public static List<Programme> of(Region region, Collection<Programme> all, LocalDate day) {
    return all.stream().filter(one -> stands(one, region, day)).toList();
  }

  /** The regions in which none stands on this day, in their order. */
  public static Set<Region> missing(Collection<Programme> all, LocalDate day) {
    var missing = EnumSet.allOf(Region.class);
    missing.removeIf(region -> all.stream().anyMatch(one -> stands(one, region, day)));
    return Collections.unmodifiableSet(missing);
  }

  /** The regions that have one before a change and none after it, in their order. */
  public static Set<Region> lost(
      Collection<Programme> before, Collection<Programme> after, LocalDate day) {
    var lost = EnumSet.noneOf(Region.class);
    lost.addAll(missing(after, day));
    lost.removeAll(missing(before, day));
    return Collections.unmodifiableSet(lost);
  }

  private static boolean stands(Programme programme, Region region, LocalDate day) {
    return programme.recommendable(day)
        && programme.offer().permanence() == Permanence.PERMANENT
        && programme.offer().cost().charge() == Charge.FREE
        && programme.topics().contains(GENERAL_ADVICE)
        && wholly(programme.eligibility().coverage(), region)
        && smallFirms(region).allMatch(firm -> takes(programme, firm));
  }

  /** A doubt about any part of what it covers counts, so that nothing is taken for granted. */
  private static boolean wholly(Coverage coverage, Region region) {
    return coverage.regions().contains(region)
        && coverage.areas().isEmpty()
        && coverage.note() == null
        && coverage.unsure() == null;
  }

  /** Of every size and line of work; since the whole region is covered, anywhere in it will do. */
  private static Stream<FirmProfile> smallFirms(Region region) {
    var anywhere = new CouncilArea(region.gssCode(), region.name(), region, null);
    return SMALL.stream()
        .flatMap(
            size ->
                Arrays.stream(Sector.values())
                    .map(sector -> new FirmProfile(anywhere, size, sector)));
  }

  /** What only memory or the firm itself can say may still turn it away. */
  private static boolean takes(Programme programme, FirmProfile firm) {
    return programme.judge(Applicant.of(firm)).findings().stream()
        .allMatch(finding -> finding.confirmed() && finding.outcome() == Outcome.MET);
  }
}
