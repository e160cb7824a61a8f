package org.waymark.api.v1.benchmark;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.open.CellsDocument;
import org.waymark.benchmark.open.CellsDocument.Period;
import org.waymark.benchmark.open.OpenRelease;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;

/**
 * A release.
 *
 * @param minimumFirms fewest firms that any figure is about
 * @param inventedFirms whether it counts invented firms, to show how it works
 * @param measures the scores it has figures about; left out in lists
 */
record ReleaseResponse(
    long release,
    Instant releasedAt,
    Period period,
    int minimumFirms,
    boolean inventedFirms,
    Links links,
    @Nullable List<Score> measures) {

  /** Where the rest is. */
  @Schema(name = "ReleaseLinks")
  record Links(
      String self, String cells, String csv, String csvMetadata, String licence, String method) {

    static Links of(Release release, String method) {
      var self = BenchmarkResource.PATH + "/" + release.id();
      var files = "/open-data/" + release.id();
      return new Links(
          self,
          self + "/cells",
          self + "/cells.csv",
          files + ".csv-metadata.json",
          CellsDocument.LICENCE,
          method);
    }
  }

  /**
   * A score that there are figures about.
   *
   * @param scope {@code whole}, or the id of a section
   */
  @Schema(name = "ReleasedScore")
  record Score(String questionnaire, int series, String scope) {

    static Score of(Measure measure) {
      return new Score(measure.questionnaire(), measure.series(), measure.scope());
    }
  }

  /** As a list has it. */
  static ReleaseResponse of(Release release, String method) {
    return of(release, method, null);
  }

  static ReleaseResponse of(OpenRelease open) {
    return of(open.release(), open.method(), open.measures().stream().map(Score::of).toList());
  }

  private static ReleaseResponse of(
      Release release, String method, @Nullable List<Score> measures) {
    return new ReleaseResponse(
        release.id(),
        release.releasedAt(),
        Period.of(release),
        release.minimumFirms(),
        release.demonstration(),
        Links.of(release, method),
        measures);
  }
}
