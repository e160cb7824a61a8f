package org.waymark.adviser.caseload;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;

/**
 * Which clients an adviser wants to see. Everything that is null leaves nobody out.
 *
 * @param text part of the firm's name
 * @param endsWithinDays only firms whose consent ends in so many days
 * @param newsOnly only firms with something new since the adviser last looked
 * @param among whom to look among
 */
public record CaseloadFilter(
    @Nullable String text,
    @Nullable Score score,
    Firm firm,
    @Nullable Activity activity,
    @Nullable Integer endsWithinDays,
    boolean newsOnly,
    Among among) {

  /** Everybody. */
  public static final CaseloadFilter NONE =
      new CaseloadFilter(null, null, Firm.ANY, null, null, false, Among.ALL);

  /**
   * Whom to look among.
   *
   * @param wholeHub only firms that let every adviser of the hub in
   * @param mine only those the adviser looks after: whom the hub has assigned to them, or who let
   *     them alone in
   * @param cohort only those in this group; null for all
   */
  public record Among(boolean wholeHub, boolean mine, @Nullable UUID cohort) {

    public static final Among ALL = new Among(false, false, null);
  }

  /** The same filter among others. */
  public CaseloadFilter among(Among others) {
    return new CaseloadFilter(text, score, firm, activity, endsWithinDays, newsOnly, others);
  }

  /**
   * A score the latest assessment has.
   *
   * @param section null for the whole
   * @param below points it stays under; null where having answered is enough
   */
  public record Score(String questionnaire, @Nullable String section, @Nullable Integer below) {

    /** As the cards name it: {@code skills}, or {@code skills/plan}. */
    public String scope() {
      return Optional.ofNullable(section).map(id -> questionnaire + "/" + id).orElse(questionnaire);
    }
  }

  /** What a firm is. */
  public record Firm(@Nullable Region region, @Nullable SizeBand size, @Nullable Sector sector) {

    public static final Firm ANY = new Firm(null, null, null);
  }

  /**
   * Whether anything was handed in or granted lately.
   *
   * @param lately whether it was, or was not
   */
  public record Activity(int days, boolean lately) {}

  /** What the list is sorted by. */
  public enum Order {
    NAME,
    /** Lowest first: whom to help first. */
    SCORE,
    /** Latest first. */
    ACTIVITY,
    /** Soonest first. */
    CONSENT
  }
}
