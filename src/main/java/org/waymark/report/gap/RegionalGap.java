package org.waymark.report.gap;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.benchmark.release.Cell;
import org.waymark.kernel.Region;
import org.waymark.programme.Programme;
import org.waymark.questionnaire.Section;

/**
 * How firms of a region score in one section, beside the programmes that are known to be open there
 * and help with it.
 *
 * @param region as the current release tells it; counted in an earlier one where it stays from
 *     there
 * @param nation of the whole United Kingdom, as the current release tells it; it may have been
 *     counted in another release than the region
 * @param throughout programmes that reach every council area of the region
 * @param inPart programmes that reach some of them, or of which that is not known
 */
public record RegionalGap(
    Section section,
    Region place,
    Cell region,
    Cell nation,
    List<Programme> throughout,
    List<Programme> inPart) {

  public RegionalGap {
    throughout = List.copyOf(throughout);
    inPart = List.copyOf(inPart);
  }

  /** Points by which the region's mean is below the country's; negative where it is above. */
  public BigDecimal behind() {
    return nation.mean().estimate().subtract(region.mean().estimate());
  }

  /** Whether no programme known to be open helps with it anywhere in the region. */
  public boolean withoutHelp() {
    return throughout.isEmpty() && inPart.isEmpty();
  }
}
