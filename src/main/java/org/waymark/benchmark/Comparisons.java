package org.waymark.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.ladder.Peers.InRegionOfSizeAndSector;
import org.waymark.benchmark.release.BenchmarkConfig;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Releases;
import org.waymark.kernel.FirmProfile;
import org.waymark.scoring.Scorecard;

/** Sets a firm's scores beside those of firms like it, from the current release alone. */
@ApplicationScoped
public class Comparisons {

  private final Releases releases;
  private final BenchmarkConfig config;

  Comparisons(Releases releases, BenchmarkConfig config) {
    this.releases = releases;
    this.config = config;
  }

  /**
   * Compares a scorecard with those of firms like this one.
   *
   * @param series of the edition that gave the scorecard; scores compare within a series only
   */
  public Comparison of(FirmProfile firm, int series, Scorecard scorecard) {
    return of(InRegionOfSizeAndSector.of(firm), series, scorecard);
  }

  /** Compares likewise, where no more is known of a firm than the finest group it is in. */
  public Comparison of(InRegionOfSizeAndSector firm, int series, Scorecard scorecard) {
    var questionnaire = scorecard.questionnaire();
    return releases
        .current(config.demonstration())
        .map(release -> ladder(release, firm, questionnaire, series).compare(scorecard))
        .orElseGet(Comparison.NotAvailable::new);
  }

  private Ladder ladder(
      Release release, InRegionOfSizeAndSector firm, String questionnaire, int series) {
    var measure = new Measure(questionnaire, series, Measure.WHOLE);
    return new Ladder(
        release,
        Peers.ladder(firm),
        peers -> releases.cells(release, measure, Basis.SELF, CellKey.of(peers)),
        peers -> releases.because(release, measure, Basis.SELF, CellKey.of(peers)),
        number -> releases.find(number, release.demonstration()));
  }
}
