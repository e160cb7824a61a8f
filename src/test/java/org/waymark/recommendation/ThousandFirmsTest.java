package org.waymark.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.file.ProgrammesFile;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/**
 * A thousand firms made by chance, and every programme each of them is told to look at. What is
 * said of why is worked out again by other means: from the catalogue as it is written, and from the
 * answers themselves.
 */
class ThousandFirmsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Programmes PROGRAMMES = ProgrammesFile.bundled();
  private static final CouncilAreas AREAS = CouncilAreas.bundled();
  private static final Map<String, Map<?, ?>> WRITTEN = written();

  /** One firm with its answers to one edition. */
  record Drawn(int seed, FirmProfile firm, Questionnaire edition, Answers answers) {

    Scorecard scorecard() {
      return new Scorer().score(edition, FirmFacts.of(firm, EditionText.TODAY), answers);
    }

    List<Match> ranked() {
      return new Recommender(new Scorer())
          .matches(Applicant.of(firm), edition, scorecard(), PROGRAMMES, TODAY)
          .ranked();
    }

    @Override
    public String toString() {
      return "firm " + seed;
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void isToldOfProgrammesForReasonsThatHold(Drawn drawn) {
    var missing =
        drawn.scorecard().contributions().stream()
            .collect(Collectors.toMap(each -> each.question(), each -> each.lost()));
    for (var match : drawn.ranked()) {
      var entry = Objects.requireNonNull(WRITTEN.get(match.programme().id()));

      assertThat(map(entry.get("status")).get("state")).as("state").isNotEqualTo("closed");
      assertThat(entry.get("confidence")).isEqualTo("seen");
      assertThat(reaches(map(entry.get("coverage")), drawn.firm())).as("place").isTrue();
      assertThat(employeesMissed(entry, drawn.firm()))
          .as("rules on employees that are missed")
          .isLessThanOrEqualTo(match.fit() == Fit.NEARLY ? 1 : 0);
      for (var gap : match.need().gaps()) {
        assertThat(gap.lost()).isEqualTo(missing.get(gap.question().id()));
        assertThat(gap.lost()).isGreaterThan(BigFraction.ZERO);
        assertThat(gap.action().topics()).containsAnyElementsOf(texts(entry.get("topics")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void isToldOfThemInTheOrderOfWhatItIsShown(Drawn drawn) {
    var ranked = drawn.ranked();

    assertThat(ranked.stream().map(MatchOrder::of).toList())
        .isSortedAccordingTo(Criterion.order(EnumSet.range(Criterion.REACH, Criterion.EVIDENCE)));
    assertThat(ranked.stream().map(match -> match.programme().id())).doesNotHaveDuplicates();
  }

  static Stream<Drawn> firms() {
    return IntStream.range(0, 1000).mapToObj(ThousandFirmsTest::drawn);
  }

  private static Drawn drawn(int seed) {
    var random = new Random(seed);
    var firm =
        new FirmProfile(
            one(AREAS.all(), random),
            one(List.of(SizeBand.values()), random),
            one(List.of(Sector.values()), random));
    var edition = BundledEditions.all().get(seed % BundledEditions.all().size());
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
    return new Drawn(seed, firm, edition, new Answers(answers));
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Whether the place as it is written does not rule the firm out. */
  private static boolean reaches(Map<?, ?> coverage, FirmProfile firm) {
    var unsure = map(coverage.get("unsure"));
    var codes = codes(firm);
    if (texts(unsure.get("areas")).stream().anyMatch(codes::contains)) {
      return true;
    }
    var areas = texts(coverage.get("areas"));
    return areas.isEmpty()
        ? texts(coverage.get("regions")).stream().anyMatch(codes::contains)
        : areas.stream().anyMatch(codes::contains);
  }

  private static Set<String> codes(FirmProfile firm) {
    Region region = firm.region();
    var nation =
        switch (region.nation()) {
          case ENGLAND -> "ENG";
          case WALES -> "WLS";
          case SCOTLAND -> "SCT";
          case NORTHERN_IRELAND -> "NIR";
        };
    var authority = firm.area().combinedAuthority().map(each -> each.code()).orElse("none");
    return Set.of("UK", nation, region.itlCode(), firm.area().code(), authority);
  }

  private static long employeesMissed(Map<?, ?> entry, FirmProfile firm) {
    return list(entry.get("eligibility")).stream()
        .map(ThousandFirmsTest::map)
        .filter(rule -> rule.containsKey("employees") && !rule.containsKey("from_memory"))
        .map(rule -> map(rule.get("employees")))
        .filter(limits -> missed(limits, firm.size()))
        .count();
  }

  private static boolean missed(Map<?, ?> limits, SizeBand size) {
    if (limits.get("min") instanceof Integer min
        && size.atMost().filter(most -> most < min).isPresent()) {
      return true;
    }
    return limits.get("max") instanceof Integer max && size.atLeast() > max;
  }

  private static Map<String, Map<?, ?>> written() {
    var stream =
        ThousandFirmsTest.class
            .getClassLoader()
            .getResourceAsStream("reference/programmes/programmes.yaml");
    var file = map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
    return list(file.get("programmes")).stream()
        .map(ThousandFirmsTest::map)
        .collect(Collectors.toMap(entry -> String.valueOf(entry.get("id")), entry -> entry));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }
}
