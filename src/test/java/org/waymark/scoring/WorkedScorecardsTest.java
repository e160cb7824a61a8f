package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;

/** Scores the examples in {@code golden/scorecards.yaml}, where the format is explained. */
class WorkedScorecardsTest {

  private static final FirmFacts FIRM =
      new FirmFacts(
          Nation.ENGLAND, SizeBand.FROM_5_TO_9, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);

  /** One example, as written. */
  record Worked(String name, Map<?, ?> example) {

    Questionnaire edition() {
      var policy =
          example.containsKey("dont_know") ? String.valueOf(example.get("dont_know")) : "zero";
      return EditionText.sound().replace("dont_know: zero", "dont_know: " + policy).edition();
    }

    Answers answers(Questionnaire edition) {
      Map<String, Answer> answers = new HashMap<>();
      map("answers")
          .forEach(
              (id, options) -> {
                var format = edition.question(id).orElseThrow().format();
                var written = options instanceof List<?> list ? list : List.of(options);
                var reply = format.reply(written.stream().map(String::valueOf).toList());
                answers.put(id, ((Reply.Accepted) reply).answer());
              });
      return new Answers(answers);
    }

    Map<String, ?> expected() {
      return map("expect");
    }

    private Map<String, ?> map(String member) {
      var map = new TreeMap<String, Object>();
      ((Map<?, ?>) Objects.requireNonNull(example.get(member)))
          .forEach((key, value) -> map.put((String) key, value));
      return map;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Worked> examples() {
    var in = WorkedScorecardsTest.class.getResourceAsStream("/golden/scorecards.yaml");
    var examples = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    return examples.stream()
        .map(Map.class::cast)
        .map(example -> new Worked(String.valueOf(example.get("name")), example));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void comesOutAsWorkedByHand(Worked worked) {
    var edition = worked.edition();
    var card = new Scorer().score(edition, FIRM, worked.answers(edition));

    worked
        .expected()
        .forEach(
            (what, expected) ->
                assertThat(actual(card, what, expected)).as(what).isEqualTo(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void splitsTheScoreIntoContributionsWithoutRest(Worked worked) {
    var edition = worked.edition();
    var card = new Scorer().score(edition, FIRM, worked.answers(edition));

    assertThat(sum(card, Contribution::gained)).isEqualTo(card.whole().value());
    assertThat(sum(card, Contribution::weight)).isIn(BigFraction.ZERO, BigFraction.ONE);
    assertThat(card.contributions())
        .allSatisfy(
            contribution ->
                assertThat(contribution.gained().add(contribution.lost()))
                    .isEqualTo(contribution.weight()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void keepsTheScoreWithinItsRange(Worked worked) {
    var edition = worked.edition();
    var card = new Scorer().score(edition, FIRM, worked.answers(edition));

    assertThat(card.whole().value()).isBetween(card.whole().lowest(), card.whole().highest());
    assertThat(card.whole().lowest()).isGreaterThanOrEqualTo(BigFraction.ZERO);
    assertThat(card.whole().highest()).isLessThanOrEqualTo(BigFraction.ONE);
  }

  /** What came of it, in the words of the examples; of a map, only what the example names. */
  private static Object actual(Scorecard card, String what, Object expected) {
    return switch (what) {
      case "score" -> text(card.whole().value());
      case "range" -> List.of(text(card.whole().lowest()), text(card.whole().highest()));
      case "level" -> level(card, Standing.Rated::held);
      case "level by score" -> level(card, Standing.Rated::byScore);
      case "level possible" -> level(card, Standing.Rated::possible);
      case "sections" ->
          named(
              expected,
              id -> text(card.section(id).orElseThrow().scoreIfAny().orElseThrow().value()));
      case "not rated" ->
          card.sections().stream().filter(s -> !s.rated()).map(SectionScore::section).toList();
      case "gates" ->
          named(
              expected,
              id -> words(only(card.gates().stream().filter(g -> g.gate().equals(id))).effect()));
      case "states" -> named(expected, id -> words(contribution(card, id).state()));
      case "gained" -> named(expected, id -> text(contribution(card, id).gained()));
      case "lost" -> named(expected, id -> text(contribution(card, id).lost()));
      default -> throw new IllegalArgumentException("Examples do not expect: " + what);
    };
  }

  private static Object level(
      Scorecard card, Function<Standing.Rated, org.waymark.questionnaire.rule.Level> which) {
    return switch (card.standing()) {
      case Standing.Rated rated -> which.apply(rated).number();
      case Standing.NotRated(var reason) -> words(reason);
    };
  }

  private static Map<String, String> named(Object expected, Function<String, String> actual) {
    return ((Map<?, ?>) expected)
        .keySet().stream()
            .map(String::valueOf)
            .collect(Collectors.toMap(Function.identity(), actual));
  }

  private static Contribution contribution(Scorecard card, String question) {
    return only(card.contributions().stream().filter(c -> c.question().equals(question)));
  }

  private static <T> T only(Stream<T> stream) {
    return stream.findFirst().orElseThrow();
  }

  private static BigFraction sum(Scorecard card, Function<Contribution, BigFraction> part) {
    return card.contributions().stream().map(part).reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static String text(BigFraction fraction) {
    return fraction.toString().replace(" ", "").replaceFirst("/1$", "");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
