package org.waymark.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.kernel.FirmProfile;
import org.waymark.scoring.Scorecard;

/** Sets a firm's scores beside those of firms like it, from the current release alone. */
@ApplicationScoped
public class Comparisons {

  private final Benchmarks benchmarks;
  private final BenchmarkConfig config;

  Comparisons(Benchmarks benchmarks, BenchmarkConfig config) {
    this.benchmarks = benchmarks;
    this.config = config;
  }

  /**
   * Compares a scorecard with those of firms like this one.
   *
   * @param series of the edition that gave the scorecard; scores compare within a series only
   */
  public Comparison of(FirmProfile firm, int series, Scorecard scorecard) {
    var questionnaire = scorecard.questionnaire();
    return benchmarks
        .current(config.demonstration())
        .map(release -> ladder(release, firm, questionnaire, series).compare(scorecard))
        .orElseGet(Comparison.NotAvailable::new);
  }

  private Ladder ladder(Release release, FirmProfile firm, String questionnaire, int series) {
    return new Ladder(
        release,
        Peers.ladder(firm),
        peers -> benchmarks.cells(release, questionnaire, series, peers));
  }
}
