package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.Section;
import org.waymark.scoring.SectionScore;

/** Comparisons of firms of all kinds, one after the other, each as its report asks for it. */
record Lookups(Comparisons comparisons, List<FirmProfile> firms, List<Questionnaire> editions) {

  private static final int FIRMS = 2_000;
  private static final int WARM_UPS = 5;

  /** What a comparison took, in milliseconds. */
  record Cost(double median, double almostAll, double slowest) {

    @Override
    public String toString() {
      return String.format(
          Locale.UK,
          "median %.3f ms, 95%% within %.3f ms, slowest %.3f ms",
          median,
          almostAll,
          slowest);
    }
  }

  static Lookups of(Comparisons comparisons, Questionnaires questionnaires) {
    var crowd = Crowd.ofTheUnitedKingdom();
    var random = new Random(1);
    var firms = new ArrayList<FirmProfile>();
    while (firms.size() < FIRMS) {
      var share = crowd.shares().get(random.nextInt(crowd.shares().size()));
      if (random.nextDouble() * crowd.heaviest() < share.weight()) {
        firms.add(firm(share));
      }
    }
    return new Lookups(comparisons, firms, questionnaires.current());
  }

  private static FirmProfile firm(Crowd.Share share) {
    var size =
        Arrays.stream(SizeBand.values())
            .filter(band -> band.sizeClass() == share.size())
            .findFirst()
            .orElseThrow();
    return new FirmProfile(
        new CouncilArea(share.area(), "Somewhere", share.region(), null), size, share.sector());
  }

  Cost measure() {
    for (var round = 0; round < WARM_UPS; round++) {
      times();
    }
    var times = times();
    times.sort(null);
    return new Cost(
        times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.getLast());
  }

  private List<Double> times() {
    var times = new ArrayList<Double>();
    for (var at = 0; at < firms.size(); at++) {
      var edition = editions.get(at % editions.size());
      var series = edition.about().series();
      var scorecard = Scorecards.scoring(edition.id(), at % 100, sections(edition));
      var began = System.nanoTime();
      comparisons.of(firms.get(at), series, scorecard);
      times.add((System.nanoTime() - began) / 1e6);
    }
    return times;
  }

  private static SectionScore[] sections(Questionnaire edition) {
    return edition.sections().stream()
        .filter(Section::scored)
        .map(section -> Scorecards.section(section.id(), 50))
        .toArray(SectionScore[]::new);
  }
}
