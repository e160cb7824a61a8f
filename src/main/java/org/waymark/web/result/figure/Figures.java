package org.waymark.web.result.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * Official figures about practices that were asked about.
 *
 * @param count how many the firm has, beside a typical firm; null where there are too few
 */
public record Figures(@Nullable Count count, List<Row> rows) {

  public Figures {
    rows = List.copyOf(rows);
  }

  /**
   * The practices together.
   *
   * @param sentence what the firm does and what a typical firm does
   * @param notKnown what was counted as not known; null where all is known
   * @param basis which figures it rests on
   */
  public record Count(String sentence, @Nullable String notKnown, String basis) {}

  /**
   * An official figure beside the firm's own practice.
   *
   * @param you "Yes", "No" or "Don't know"
   * @param share for example "43%"
   * @param interval of the share, or that none is published
   * @param who the firms it counts and when
   * @param modelled the same for the firm's region; null where nothing is modelled
   */
  public record Row(
      String practice,
      String you,
      String share,
      String interval,
      String who,
      @Nullable String modelled,
      Source source) {}

  /**
   * Where a figure was published.
   *
   * @param secondHand whether it was read in a report about the survey, not in its tables
   * @param publication who published it, in which edition and under which licence
   * @param shareOf the population that the percentage is a share of, as published
   */
  public record Source(Link link, boolean secondHand, Text publication, Text shareOf) {}
}
