package org.waymark.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.Questions.extent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Questionnaires;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.file.ProgrammesFile;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;

/** The bundled catalogue, held against firms all over the United Kingdom. */
class BundledMatchesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Programmes PROGRAMMES = ProgrammesFile.bundled();

  /** What each questionnaire asks about, as the first words of topics. */
  private enum Subject {
    CYBER_SECURITY("cybersecurity."),
    SKILLS_AND_TECHNOLOGY("skills.", "technology."),
    PROCUREMENT("procurement.");

    private final List<String> families;

    Subject(String... families) {
      this.families = List.of(families);
    }

    /** One question for each topic of the subject. */
    Questionnaire questionnaire() {
      Predicate<String> belongs = topic -> families.stream().anyMatch(topic::startsWith);
      return Questionnaires.of(
          PROGRAMMES.topics().stream()
              .filter(belongs)
              .sorted()
              .map(topic -> extent(topic, 1, Effort.HOURS, topic))
              .toArray(Question[]::new));
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyRegionAndSubject")
  void offersTheSmallestFirmSomethingEverywhere(Region region, Subject subject) {
    for (var size : List.of(SizeBand.NONE, SizeBand.FROM_1_TO_4, SizeBand.FROM_50_TO_249)) {
      var firm = new FirmProfile(Firms.somewhereIn(region), size, Sector.OTHER_SERVICES);

      assertThat(matches(firm, subject).first())
          .as("for %s employees", size.code())
          .anyMatch(match -> match.fit() == Fit.ELIGIBLE || match.fit() == Fit.LIKELY);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyRegionAndSubject")
  void offersNothingClosedOrImpossible(Region region, Subject subject) {
    assertThat(matches(Firms.in(Firms.somewhereIn(region)), subject).ranked())
        .isNotEmpty()
        .allMatch(match -> match.programme().status().state() != State.CLOSED)
        .allMatch(match -> match.programme().recommendable(TODAY))
        .allMatch(match -> match.fit() != Fit.NOT_ELIGIBLE)
        .allMatch(match -> !match.need().gaps().isEmpty());
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyRegionAndSubject")
  void ranksTheSameWhateverOrderTheCatalogueComesIn(Region region, Subject subject) {
    var firm = Firms.in(Firms.somewhereIn(region));
    var backwards = PROGRAMMES.all().reversed();

    assertThat(matches(firm, subject, new Programmes(TODAY, PROGRAMMES.topics(), backwards)))
        .isEqualTo(matches(firm, subject));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyRegionAndSubject")
  void ordersEveryPairAsInTheWhole(Region region, Subject subject) {
    var order = MatchOrder.BEST_FIRST;
    var ranked =
        matches(Firms.in(Firms.somewhereIn(region)), subject).ranked().stream()
            .map(MatchOrder::of)
            .toList();

    for (var i = 0; i < ranked.size(); i++) {
      for (var j = i + 1; j < ranked.size(); j++) {
        assertThat(order.compare(ranked.get(i), ranked.get(j))).isNegative();
        assertThat(order.compare(ranked.get(j), ranked.get(i))).isPositive();
      }
    }
  }

  @Test
  void worksOutTheHandfulForAJoineryInGateshead() {
    assertThat(matches(Firms.joinery(), Subject.CYBER_SECURITY).first())
        .extracting(match -> match.programme().id() + ": " + Score.points(match.need().addressed()))
        .containsExactly(
            "cyber-essentials-readiness-tool: 40",
            "ncsc-exercise-in-a-box: 40",
            "cyber-resilience-centre-north-east: 40",
            "ncsc-cyber-action-toolkit: 20",
            "cyber-essentials: 20",
            "ncsc-early-warning: 20");
  }

  @Test
  void keepsRegionalHelpToItsRegion() {
    assertThat(cyberSecurityIn(Region.NORTH_EAST)).contains("cyber-resilience-centre-north-east");
    assertThat(cyberSecurityIn(Region.SCOTLAND))
        .contains("cyberscotland")
        .doesNotContain("cyber-resilience-centre-north-east");
  }

  @Test
  void tellsAFirmOfThreeWhatKeepsItFromHelpToGrow() {
    var matches = matches(Firms.of(SizeBand.FROM_1_TO_4), Subject.SKILLS_AND_TECHNOLOGY);

    assertThat(matches.ranked())
        .filteredOn(match -> match.programme().id().equals("help-to-grow-management"))
        .singleElement()
        .satisfies(match -> assertThat(match.fit()).isEqualTo(Fit.NEARLY))
        .satisfies(
            match ->
                assertThat(match.judgement().nearMiss().orElseThrow().distance())
                    .isEqualTo(new Distance(Direction.TOO_FEW, 1, 4L)));
  }

  private static List<String> cyberSecurityIn(Region region) {
    return matches(Firms.in(Firms.somewhereIn(region)), Subject.CYBER_SECURITY).ranked().stream()
        .map(match -> match.programme().id())
        .toList();
  }

  private static Matches matches(FirmProfile firm, Subject subject) {
    return matches(firm, subject, PROGRAMMES);
  }

  private static Matches matches(FirmProfile firm, Subject subject, Programmes programmes) {
    var scorer = new Scorer();
    var questionnaire = subject.questionnaire();
    var worst = Questionnaires.all(questionnaire, "none");
    var scorecard = scorer.score(questionnaire, FirmFacts.of(firm, EditionText.TODAY), worst);
    return new Recommender(scorer)
        .matches(Applicant.of(firm), questionnaire, scorecard, programmes, TODAY);
  }

  private static Stream<Arguments> everyRegionAndSubject() {
    return Arrays.stream(Region.values())
        .flatMap(
            region ->
                Arrays.stream(Subject.values()).map(subject -> Arguments.of(region, subject)));
  }
}
