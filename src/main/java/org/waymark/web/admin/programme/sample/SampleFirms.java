package org.waymark.web.admin.programme.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;

/**
 * Ten invented firms in different places, of different sizes and lines of work. No real firm is
 * meant; their names say what they are.
 */
@ApplicationScoped
public class SampleFirms {

  private final List<FirmProfile> firms;

  SampleFirms(CouncilAreas areas) {
    firms =
        List.of(
            firm(areas, "E08000037", SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION),
            firm(areas, "E08000003", SizeBand.FROM_10_TO_49, Sector.MANUFACTURING),
            firm(areas, "E08000035", SizeBand.NONE, Sector.PROFESSIONAL),
            firm(areas, "E06000018", SizeBand.FROM_50_TO_249, Sector.TRANSPORT),
            firm(areas, "E08000025", SizeBand.FROM_1_TO_4, Sector.HOSPITALITY),
            firm(areas, "E07000202", SizeBand.FROM_250, Sector.AGRICULTURE),
            firm(areas, "E09000033", SizeBand.FROM_10_TO_49, Sector.INFORMATION),
            firm(areas, "W06000015", SizeBand.FROM_1_TO_4, Sector.RETAIL_AND_WHOLESALE),
            firm(areas, "S12000049", SizeBand.FROM_5_TO_9, Sector.HEALTH),
            firm(areas, "N09000003", SizeBand.FROM_50_TO_249, Sector.ENERGY_AND_WATER));
  }

  /**
   * How an invented firm stands with a programme.
   *
   * @param before null where the programme could not be understood before
   */
  public record Standing(FirmProfile firm, @Nullable Fit before, Fit after) {

    /** Whether it may take part now, as far as can be told. */
    public boolean fits() {
      return after == Fit.ELIGIBLE || after == Fit.LIKELY;
    }

    public boolean changed() {
      return before != after;
    }
  }

  /** How each of them stands, in a fixed order. */
  public List<Standing> compare(@Nullable Programme before, Programme after) {
    return firms.stream()
        .map(
            firm ->
                new Standing(
                    firm,
                    before == null ? null : before.judge(Applicant.of(firm)).fit(),
                    after.judge(Applicant.of(firm)).fit()))
        .toList();
  }

  private static FirmProfile firm(CouncilAreas areas, String code, SizeBand size, Sector sector) {
    return new FirmProfile(areas.ofCode(code).orElseThrow(), size, sector);
  }
}
