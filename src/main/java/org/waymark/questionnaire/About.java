package org.waymark.questionnaire;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reader should know of an edition before answering it.
 *
 * @param series scores compare within a series only
 * @param minutes honest time to answer
 * @param variants forms for different firms; empty where there is one for all
 * @param stages when an assessment may be taken, as a label; empty where that is not asked
 * @param welsh how far the Welsh has been checked
 * @param licence SPDX identifier of the content's licence
 * @param contentHash SHA-256 of the file's exact bytes, as {@code sha256:} and 64 digits; a retired
 *     edition keeps the hash it had when published
 */
public record About(
    LocalisedText title,
    LocalisedText summary,
    Status status,
    int series,
    Minutes minutes,
    LocalDate validFrom,
    LocalDate reviewBy,
    String licence,
    List<Label> variants,
    List<Label> stages,
    Translation welsh,
    String contentHash) {

  public About {
    variants = List.copyOf(variants);
    stages = List.copyOf(stages);
  }

  /** Where an edition is in its life. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    RETIRED
  }

  /** Minutes to answer, by depth. */
  public record Minutes(int core, int full) {

    public int of(Depth depth) {
      return switch (depth) {
        case CORE -> core;
        case FULL -> full;
      };
    }
  }

  /** The state of a translation. */
  public enum Translation {
    NONE,
    AWAITING_REVIEW,
    REVIEWED
  }
}
