package org.waymark.questionnaire;

import java.time.LocalDate;

/**
 * What a reader should know of an edition before answering it.
 *
 * @param series scores compare within a series only
 * @param minutes honest time to answer, in minutes
 * @param licence SPDX identifier of the content's licence
 * @param contentHash SHA-256 of the file's exact bytes, as {@code sha256:} and 64 digits; a retired
 *     edition keeps the hash it had when published
 */
public record About(
    LocalisedText title,
    LocalisedText summary,
    Status status,
    int series,
    int minutes,
    LocalDate validFrom,
    LocalDate reviewBy,
    String licence,
    String contentHash) {

  /** Where an edition is in its life. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    RETIRED
  }
}
