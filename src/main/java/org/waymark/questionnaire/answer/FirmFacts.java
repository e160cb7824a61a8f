package org.waymark.questionnaire.answer;

import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;

/** What conditions may ask about the firm, beside its answers. */
public record FirmFacts(Nation nation, SizeBand size, Sector sector) {

  public static FirmFacts of(FirmProfile profile) {
    return new FirmFacts(profile.nation(), profile.size(), profile.sector());
  }
}
