package org.waymark.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.recommendation.WrittenCatalogue.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Judgement;
import org.waymark.programme.file.ProgrammesFile;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.recommendation.Need.Gap;
import org.waymark.recommendation.PlainNeed.Lack;
import org.waymark.recommendation.SecondOpinion.Opinion;
import org.waymark.scoring.Contribution.State;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/**
 * A thousand firms made by chance, each of which has told some of what programmes ask for. How each
 * of them stands with every programme, which they are told to look at, and why, is worked out again
 * by other means: from the catalogue as it is written, and from the answers themselves.
 */
class ThousandFirmsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Programmes PROGRAMMES = ProgrammesFile.bundled();
  private static final CouncilAreas AREAS = CouncilAreas.bundled();
  private static final Map<String, Map<?, ?>> WRITTEN = WrittenCatalogue.entries();
  private static final List<Drawn> FIRMS =
      IntStream.range(0, 1000).mapToObj(ThousandFirmsTest::drawn).toList();

  /** One firm with its answers to one edition. */
  record Drawn(
      int seed, PlainFirm plain, Applicant firm, Questionnaire edition, Scorecard scorecard) {

    List<Match> ranked() {
      return new Recommender(new Scorer())
          .matches(firm, edition, scorecard, PROGRAMMES, TODAY)
          .ranked();
    }

    List<Opinion> opinions(Programme programme) {
      return new SecondOpinion(plain).all(entry(programme));
    }

    /** What it has told is missing, wholly or in part, in the order of asking. */
    List<Lack> lacks() {
      return scorecard.contributions().stream()
          .filter(each -> each.lost().signum() > 0 && each.state() != State.UNANSWERED)
          .map(each -> new Lack(each.question(), each.lost(), topics(each.question())))
          .toList();
    }

    private List<String> topics(String id) {
      return edition
          .questions()
          .filter(question -> question.id().equals(id))
          .map(Question::action)
          .filter(Objects::nonNull)
          .flatMap(action -> action.topics().stream())
          .toList();
    }

    /** Everything that helps and is not out of reach, best first. */
    List<WrittenPlace> places() {
      var lacks = lacks();
      return PROGRAMMES.all().stream()
          .filter(programme -> new WrittenTerms(entry(programme)).onOffer(TODAY))
          .filter(programme -> !plain.taken().getOrDefault(programme.id(), false))
          .map(each -> WrittenPlace.of(entry(each), verdict(each), lacks, TODAY))
          .filter(place -> !place.verdict().equals("not eligible") && place.pull().signum() > 0)
          .sorted()
          .toList();
    }

    private String verdict(Programme programme) {
      return SecondOpinion.verdict(opinions(programme));
    }

    @Override
    public String toString() {
      return "firm " + seed;
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void standsWithEveryProgrammeAsItIsWrittenRuleByRule(Drawn drawn) {
    for (var programme : PROGRAMMES.all()) {
      agree(programme, programme.judge(drawn.firm()), drawn);
    }
    for (var match : drawn.ranked()) {
      agree(match.programme(), match.judgement(), drawn);
    }
  }

  private static void agree(Programme programme, Judgement judgement, Drawn drawn) {
    var opinions = drawn.opinions(programme);
    var verdict = SecondOpinion.verdict(opinions);

    assertThat(judgement.findings().stream().map(InWords::of).toList())
        .as("%s, %s", programme.id(), drawn.plain())
        .isEqualTo(opinions);
    assertThat(InWords.of(judgement.fit())).as(programme.id()).isEqualTo(verdict);
    assertThat(judgement.nearMiss().map(InWords::of))
        .isEqualTo(
            opinions.stream()
                .filter(each -> verdict.equals("nearly"))
                .filter(each -> each.outcome().equals(SecondOpinion.NOT_MET))
                .findFirst());
  }

  /** Which rule a finding is about does not depend on the firm. */
  @Test
  void isShownTheRulesOfTheCatalogueInItsOrder() {
    var firm = firms().findFirst().orElseThrow().firm();
    for (var programme : PROGRAMMES.all()) {
      var findings = programme.judge(firm).findings();

      assertThat(findings.getFirst().rule()).isEqualTo(programme.eligibility().place());
      assertThat(findings.stream().skip(1).map(InWords::written).toList())
          .as(programme.id())
          .isEqualTo(
              list(entry(programme).get("eligibility")).stream().map(InWords::plain).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void isToldOfEveryProgrammeThatHelpsAndOfNoOtherInTheOrderOfTheMethod(Drawn drawn) {
    assertThat(drawn.ranked())
        .extracting(match -> match.programme().id(), match -> match.factors().pull())
        .isEqualTo(drawn.places().stream().map(place -> tuple(place.id(), place.steps())).toList());
  }

  @ParameterizedTest
  @MethodSource("firms")
  void isToldOfProgrammesForReasonsThatHold(Drawn drawn) {
    for (var match : drawn.ranked()) {
      var entry = entry(match.programme());

      assertThat(match.need().gaps())
          .as("what %s helps with", match.programme().id())
          .extracting(gap -> gap.question().id(), Gap::lost, Gap::topicMatch)
          .isEqualTo(
              drawn.lacks().stream()
                  .filter(lack -> lack.shareOf(entry).signum() > 0)
                  .map(lack -> tuple(lack.question(), lack.lost(), lack.shareOf(entry)))
                  .toList());
      assertThat(WrittenTerms.factors(match.factors()))
          .isEqualTo(new WrittenTerms(entry).factors(TODAY));
    }
  }

  /** Chance that never comes upon something would prove nothing of it. */
  @Test
  void comesUponEverything() {
    var opinions =
        firms()
            .limit(200)
            .flatMap(drawn -> PROGRAMMES.all().stream().map(drawn::opinions))
            .toList();

    assertThat(opinions)
        .extracting(SecondOpinion::verdict)
        .contains("eligible", "likely", "nearly", "not eligible");
    assertThat(opinions.stream().flatMap(List::stream).map(Opinion::by))
        .anyMatch(by -> by.startsWith("too few"))
        .anyMatch(by -> by.startsWith("too many") && by.endsWith("or more"));
    assertThat(opinions.stream().flatMap(List::stream).flatMap(each -> each.parts().stream()))
        .extracting(Opinion::outcome)
        .contains(SecondOpinion.MET, SecondOpinion.NOT_MET, SecondOpinion.NOT_KNOWN);
  }

  /** Nor would need that is always counted whole. */
  @Test
  void comesUponNeedThatIsHalvedAndTopicsThatAreSharedInPart() {
    var matches = firms().limit(200).flatMap(drawn -> drawn.ranked().stream()).toList();

    assertThat(matches).anyMatch(match -> !match.factors().known());
    assertThat(matches.stream().flatMap(match -> match.need().gaps().stream()))
        .anyMatch(gap -> gap.topicMatch().compareTo(BigFraction.ONE) < 0);
  }

  static Stream<Drawn> firms() {
    return FIRMS.stream();
  }

  private static Map<?, ?> entry(Programme programme) {
    return Objects.requireNonNull(WRITTEN.get(programme.id()));
  }

  private static Drawn drawn(int seed) {
    var random = new Random(seed);
    var profile =
        new FirmProfile(
            one(AREAS.all(), random),
            one(List.of(SizeBand.values()), random),
            one(List.of(Sector.values()), random));
    var chance = new ChanceFirm(profile, random);
    var plain = chance.plain();
    var edition = BundledEditions.all().get(seed % BundledEditions.all().size());
    var scorecard =
        new Scorer()
            .score(edition, FirmFacts.of(profile, EditionText.TODAY), answers(edition, random));
    return new Drawn(seed, plain, chance.applicant(plain), edition, scorecard);
  }

  private static Answers answers(Questionnaire edition, Random random) {
    var answers = new HashMap<String, Answer>();
    edition
        .questions()
        .forEach(
            question -> {
              var format = question.format();
              answers.put(
                  question.id(),
                  random.nextBoolean()
                      ? ExtremeAnswer.worst(format)
                      : random.nextBoolean() ? new Answer.DontKnow() : ExtremeAnswer.best(format));
            });
    return new Answers(answers);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
