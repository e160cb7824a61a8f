package org.waymark.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.waymark.questionnaire.text.Label;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * What a reader should know of an edition before answering it.
 *
 * @param series scores compare within a series only
 * @param minutes honest time to answer
 * @param choices what may be chosen before answering
 */
public record About(
    LocalisedText title,
    LocalisedText summary,
    Status status,
    int series,
    Minutes minutes,
    Validity validity,
    Choices choices,
    Text text) {

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

  /** When an edition takes effect, and when somebody must look at it again. */
  public record Validity(LocalDate from, LocalDate reviewBy) {}

  /**
   * What may be chosen before answering.
   *
   * @param variants forms for different firms; empty where there is one for all
   * @param stages when an assessment may be taken, as a label; empty where that is not asked
   */
  public record Choices(List<Label> variants, List<Label> stages) {

    public static final Choices NONE = new Choices(List.of(), List.of());

    public Choices {
      variants = List.copyOf(variants);
      stages = List.copyOf(stages);
    }
  }

  /**
   * The text of the edition itself.
   *
   * @param licence SPDX identifier of the content's licence
   * @param welsh how far the Welsh has been checked
   * @param contentHash SHA-256 of the file's exact bytes, as {@code sha256:} and 64 digits; a
   *     retired edition keeps the hash it had when published
   */
  public record Text(String licence, Translation welsh, String contentHash) {}

  /** The state of a translation. */
  public enum Translation {
    NONE,
    AWAITING_REVIEW,
    REVIEWED
  }

  public LocalDate validFrom() {
    return validity.from();
  }

  public LocalDate reviewBy() {
    return validity.reviewBy();
  }

  public String licence() {
    return text.licence();
  }

  public String contentHash() {
    return text.contentHash();
  }
}
