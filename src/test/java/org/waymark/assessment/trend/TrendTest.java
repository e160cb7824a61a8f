package org.waymark.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Confidence;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;
import org.waymark.scoring.Standing.Reason;

/** What a firm's scores, one after the other, let anybody say. */
class TrendTest {

  private static final Questionnaire EDITION = EditionText.sound().edition();
  private static final Questionnaire NEXT_SERIES =
      EditionText.sound().replace("series: 1", "series: 2").edition();

  private int handedIn;

  @Test
  void saysByHowManyPointsAScoreRose() {
    var trend = trend(known(41), known(58));

    assertThat(trend.steps()).containsExactly(new Step.First(), new Step.Rose(17));
    assertThat(trend.course().orElseThrow().step()).isEqualTo(new Step.Rose(17));
  }

  @Test
  void saysByHowManyPointsAScoreFell() {
    assertThat(trend(known(58), known(41)).steps().getLast()).isEqualTo(new Step.Fell(17));
  }

  @Test
  void saysThatNothingChanged() {
    assertThat(trend(known(58), known(58)).steps().getLast()).isEqualTo(new Step.Same());
  }

  /** 41 to 60 beside 58: the first may have been the higher one. */
  @Test
  void claimsNoChangeWhileTheRangesOverlap() {
    assertThat(trend(open(41, 41, 60), known(58)).steps().getLast()).isEqualTo(new Step.Unclear());
    assertThat(trend(known(58), open(41, 41, 58)).steps().getLast()).isEqualTo(new Step.Unclear());
    assertThat(trend(open(50, 40, 60), known(50)).steps().getLast()).isEqualTo(new Step.Unclear());
  }

  @Test
  void claimsAChangeOnceTheRangesAreApart() {
    assertThat(trend(open(41, 41, 57), known(58)).steps().getLast()).isEqualTo(new Step.Rose(17));
    assertThat(trend(known(58), open(41, 41, 57)).steps().getLast()).isEqualTo(new Step.Fell(17));
  }

  /** 41.4 and 58.5 are shown as 41 and 59: a reader who subtracts finds 18. */
  @Test
  void subtractsWhatIsShown() {
    var trend = trend(point(EDITION, score(414, 414, 414)), point(EDITION, score(585, 585, 585)));

    assertThat(trend.steps().getLast()).isEqualTo(new Step.Rose(18));
  }

  @Test
  void breaksWhereANewSeriesBegins() {
    var trend = trend(known(41), known(50), in(NEXT_SERIES, 44), in(NEXT_SERIES, 61));

    assertThat(trend.steps())
        .containsExactly(
            new Step.First(),
            new Step.Rose(9),
            new Step.Apart(Step.Reason.SERIES),
            new Step.Rose(17));
    assertThat(trend.runs()).extracting(List::size).containsExactly(2, 2);
    assertThat(trend.course().orElseThrow().step()).isEqualTo(new Step.Rose(17));
  }

  @Test
  void saysNothingOfALatestScoreThatComparesWithNone() {
    assertThat(trend(known(41), known(50), in(NEXT_SERIES, 61)).course()).isEmpty();
  }

  @Test
  void comparesNothingWithAScoreThatSaysTooLittle() {
    var trend = trend(known(41), notRated(70), known(58));

    assertThat(trend.steps())
        .containsExactly(
            new Step.First(),
            new Step.Apart(Step.Reason.NOT_RATED),
            new Step.Apart(Step.Reason.NOT_RATED));
    assertThat(trend.course()).isEmpty();
  }

  /** The way there does not matter: only where it began and where it is now. */
  @Test
  void looksFromTheBeginningOfARunToItsEnd() {
    assertThat(trend(known(41), known(80), known(41)).course().orElseThrow().step())
        .isEqualTo(new Step.Same());
  }

  /** A firm that went deeper is asked more, and compares on what every firm is asked. */
  @Test
  void comparesOnTheCoreWhateverTheDepth() {
    var deep =
        new Point(
            new AssessmentId(new UUID(0, 2)),
            Instant.EPOCH,
            EDITION,
            card(score(900, 900, 900), rated()),
            card(score(580, 580, 580), rated()));

    assertThat(new Trend("shop-safety", List.of(known(41), deep)).steps().getLast())
        .isEqualTo(new Step.Rose(17));
  }

  @Test
  void takesTwoScoresToMakeATrend() {
    var once = List.of(known(41));

    assertThatThrownBy(() -> new Trend("shop-safety", once))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Trend trend(Point... points) {
    return new Trend("shop-safety", Arrays.asList(points));
  }

  private Point known(int points) {
    return in(EDITION, points);
  }

  private Point in(Questionnaire edition, int points) {
    return point(edition, score(points * 10, points * 10, points * 10));
  }

  private Point open(int points, int lowest, int highest) {
    return point(EDITION, score(points * 10, lowest * 10, highest * 10));
  }

  private Point notRated(int points) {
    var card =
        card(
            score(points * 10, points * 10, points * 10),
            new Standing.NotRated(Reason.TOO_FEW_ANSWERED));
    return point(EDITION, card);
  }

  private Point point(Questionnaire edition, Score score) {
    return point(edition, card(score, rated()));
  }

  private Point point(Questionnaire edition, Scorecard card) {
    handedIn++;
    return new Point(
        new AssessmentId(new UUID(0, handedIn)),
        Instant.EPOCH.plusSeconds(handedIn),
        edition,
        card,
        card);
  }

  private static Standing rated() {
    var level = EDITION.levels().getFirst();
    return new Standing.Rated(level, level, level, level);
  }

  private static Scorecard card(Score score, Standing standing) {
    return new Scorecard(
        EDITION.id(),
        new Form(Depth.CORE, null),
        "1",
        score,
        standing,
        new Confidence(BigFraction.ONE),
        List.of(),
        List.of(),
        List.of());
  }

  private static Score score(int thousandths, int lowest, int highest) {
    return new Score(
        BigFraction.of(thousandths, 1000),
        BigFraction.of(lowest, 1000),
        BigFraction.of(highest, 1000));
  }
}
