package org.waymark.benchmark.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Release;
import org.waymark.kernel.Region;

/**
 * Figures of a release as JSON.
 *
 * @param licence address of the licence they may be used under
 * @param method address of the page that says how they are made
 * @param statuses what the codes of status mean
 * @param reasons what the codes of reason mean
 * @param unlisted why a group on the ladder that is not listed has no figure
 * @param cells read while they are written, so that they need not fit into memory
 */
public record CellsDocument(
    long release,
    Period period,
    boolean inventedFirms,
    String licence,
    String method,
    Map<String, String> statuses,
    Map<String, String> reasons,
    String unlisted,
    Iterable<Row> cells) {

  /** Address of the licence of all published figures: CC BY 4.0. */
  public static final String LICENCE = Terms.LICENCE;

  /**
   * The months whose assessments are counted (UK time): a release tells no day on which one was
   * handed in.
   *
   * @param from first day of the first month
   * @param to last day of the last month, or the day the release was drawn up if that was earlier
   */
  public record Period(LocalDate from, LocalDate to) {

    /** That of a release. */
    public static Period of(Release release) {
      return new Period(release.from(), release.to());
    }
  }

  /**
   * One figure.
   *
   * @param reason why nothing is told; only where status is {@code withheld}
   * @param firms rounded down to a multiple of 5; only from 30 firms on
   * @param countedIn an earlier release whose figure this still is
   */
  public record Row(
      Group group,
      Score score,
      String status,
      @Nullable String reason,
      @Nullable Integer firms,
      @Nullable Long countedIn,
      Cell.@Nullable Mean mean,
      Cell.@Nullable Quartiles quartiles,
      @Nullable List<Integer> tenths) {

    static Row of(OpenRow row) {
      var told = row.told();
      var reason = row.withheld();
      return new Row(
          Group.of(row.group()),
          new Score(
              row.measure().questionnaire(),
              row.measure().series(),
              row.measure().scope(),
              row.basis().code()),
          row.status(),
          reason == null ? null : reason.code(),
          row.firms(),
          told == null ? null : told.countedIn(),
          told == null ? null : told.mean(),
          told == null ? null : told.quartiles(),
          told == null ? null : told.tenths());
    }
  }

  /**
   * A group of firms.
   *
   * @param place UK, ENG, or the ITL1 code of a region
   * @param gss the ONS code of that place
   */
  public record Group(
      String rung, String place, String gss, @Nullable String size, @Nullable String sector) {

    /** A group by its key. */
    public static Group of(CellKey group) {
      return new Group(
          group.rung(),
          group.place(),
          CellsDocument.gss(group.place()),
          group.sizeClass(),
          group.sector());
    }
  }

  /**
   * What was scored.
   *
   * @param scope {@code whole}, or the id of a section
   * @param basis {@code self}: by the firm's own word; {@code validated}: as an adviser found it
   */
  public record Score(String questionnaire, int series, String scope, String basis) {}

  /**
   * The figures of a release, or those of them that somebody asked for.
   *
   * @param rows begins at the first of them each time
   */
  public static CellsDocument of(OpenRelease open, Supplier<Stream<OpenRow>> rows) {
    var release = open.release();
    return new CellsDocument(
        release.id(),
        Period.of(release),
        release.demonstration(),
        Terms.LICENCE,
        open.method(),
        Terms.statuses(),
        Terms.withheld(),
        "few",
        () -> rows.get().map(Row::of).iterator());
  }

  /** ONS, names and codes of countries and regions of the United Kingdom. */
  static String gss(String place) {
    return switch (place) {
      case "UK" -> "K02000001";
      case "ENG" -> "E92000001";
      default -> Region.ofItlCode(place).orElseThrow().gssCode();
    };
  }
}
