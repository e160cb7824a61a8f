package org.waymark.questionnaire.answer;

import java.time.LocalDate;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;

/**
 * What conditions may ask about the firm, beside its answers.
 *
 * @param today the day on which it answers, or handed its answers in. No score hangs on it: it
 *     serves to ask back, such as about a certificate that has run out
 */
public record FirmFacts(Nation nation, SizeBand size, Sector sector, LocalDate today) {

  /** Of a firm as it is, or was when it handed its answers in. */
  public static FirmFacts of(FirmProfile profile, LocalDate today) {
    return new FirmFacts(profile.nation(), profile.size(), profile.sector(), today);
  }
}
