package org.waymark.api.v1.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Comparison.Finer;
import org.waymark.benchmark.Placement;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.open.CellsDocument.Group;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Status;

/**
 * How a firm's scores compare with those of firms like it, or why that cannot be said.
 *
 * @param release absent when nothing was looked up
 * @param sections by id; sections too few firms have a score for are left out
 * @param withheld finest first
 */
public record ComparisonResponse(
    @Schema(
            required = true,
            description =
                "not-enough-firms: no group of the firm has enough, not even the United Kingdom;"
                    + " not-released: nothing has been published yet; not-rated: the answers give"
                    + " no level, so that their score says too little",
            enumeration = {"compared", "not-enough-firms", "not-released", "not-rated"})
        String outcome,
    @Schema(
            description =
                "The one in which the firms of the group were counted: the latest, or an earlier"
                    + " one whose figure still stands. Without enough firms, the latest.")
        @Nullable ReleaseResponse release,
    @Schema(description = "The finest group that has figures: all here is about its firms")
        @Nullable Group group,
    @Nullable PlacementResponse whole,
    @Nullable Map<String, PlacementResponse> sections,
    @Schema(description = "Finer groups of the firm, and why there are no figures about them")
        @Nullable List<WithheldResponse> withheld) {

  private ComparisonResponse(String outcome) {
    this(outcome, null, null, null, null, null);
  }

  /**
   * A comparison as programs get it.
   *
   * @param method address of the page that says how figures are made
   */
  public static ComparisonResponse of(Comparison comparison, String method) {
    return switch (comparison) {
      case Comparison.Compared(var release, var peers, var whole, var sections, var withheld) ->
          new ComparisonResponse(
              "compared",
              ReleaseResponse.of(release, method),
              Group.of(CellKey.of(peers)),
              PlacementResponse.of(whole),
              sections(sections),
              withheld(withheld));
      case Comparison.NotEnoughFirms(var release, var withheld) ->
          new ComparisonResponse(
              "not-enough-firms",
              ReleaseResponse.of(release, method),
              null,
              null,
              null,
              withheld(withheld));
      case Comparison.NotAvailable _ -> new ComparisonResponse("not-released");
      case Comparison.NotRated _ -> new ComparisonResponse("not-rated");
    };
  }

  private static Map<String, PlacementResponse> sections(Map<String, Placement> sections) {
    var byId = new TreeMap<String, PlacementResponse>();
    sections.forEach((id, placement) -> byId.put(id, PlacementResponse.of(placement)));
    return byId;
  }

  private static List<WithheldResponse> withheld(List<Finer> withheld) {
    return withheld.stream().map(WithheldResponse::of).toList();
  }

  /** Where one score stands. */
  record PlacementResponse(
      @Schema(description = "Rounded down to a multiple of 5; only from 30 firms on")
          @Nullable Integer firms,
      @Schema(
              required = true,
              enumeration = {"early", "shrunk", "direct"})
          String status,
      @Schema(
              required = true,
              description =
                  "Share of the group's firms with a lower score, in percent; firms with the same"
                      + " score count half. With fewer than 150 firms it is read off a smooth curve.")
          int percentBelow,
      @Schema(
              required = true,
              description =
                  "Lower end of the 90% interval of percentBelow: it holds the true share nine times in ten")
          int low,
      @Schema(required = true, description = "Upper end of the same 90% interval") int high,
      @Schema(
              required = true,
              description =
                  "Whether the firm clearly differs from the one in the middle: whether the"
                      + " interval lies on one side of 50. If not, percentBelow is not to be"
                      + " quoted alone.")
          boolean clear,
      @Schema(required = true, description = "Scores of the group's firms, in points, 0 to 100")
          Cell.Quartiles quartiles) {

    static PlacementResponse of(Placement placement) {
      return new PlacementResponse(
          placement.status() == Status.EARLY ? null : placement.firms(),
          placement.status().code(),
          placement.percentBelow(),
          placement.low(),
          placement.high(),
          placement.isClear(),
          placement.quartiles());
    }
  }

  /** A group without figures. */
  record WithheldResponse(
      @Schema(required = true) Group group,
      @Schema(
              required = true,
              description =
                  "few: too few firms; other: enough, but figures about them could be taken apart",
              enumeration = {"few", "other"})
          String reason) {

    static WithheldResponse of(Finer finer) {
      return new WithheldResponse(Group.of(CellKey.of(finer.peers())), finer.because().code());
    }
  }
}
