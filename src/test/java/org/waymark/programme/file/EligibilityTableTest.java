package org.waymark.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Eligibility;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.ToldText;

/** Judges the cases in {@code golden/eligibility.yaml}, where the format is explained. */
class EligibilityTableTest {

  private static final String TABLE = "golden/eligibility.yaml";
  private static final Map<?, ?> FILE = file();

  /** One line of the table. */
  record Case(Map<?, ?> written) {

    Rule rule() {
      var node = Node.of(TABLE, toString(), written.get("rule"));
      return node.has("place") ? CoverageReader.place(node.node("place")) : RulesReader.rule(node);
    }

    Applicant firm() {
      var firm = Applicant.of(profile());
      for (var told : map(part("firm").get("told")).entrySet()) {
        var particular = Particular.ofCode(String.valueOf(told.getKey())).orElseThrow();
        var answer = ToldText.read(particular, text(told.getValue()), EligibilityTableTest::area);
        firm = firm.telling(particular, answer.orElseThrow());
      }
      return firm;
    }

    private FirmProfile profile() {
      var firm = part("firm");
      return new FirmProfile(
          area(word(firm, "area", "W06000015")).orElseThrow(),
          SizeBand.ofCode(word(firm, "employees", "5-9")).orElseThrow(),
          Sector.ofCode(word(firm, "sector", "retail")).orElseThrow());
    }

    Outcome outcome() {
      return switch (String.valueOf(written.get("is"))) {
        case "met" -> Outcome.MET;
        case "not-met" -> Outcome.NOT_MET;
        case "not-known" -> Outcome.NOT_KNOWN;
        default -> throw new IllegalArgumentException("is " + written.get("is"));
      };
    }

    Optional<String> by() {
      return Optional.ofNullable(written.get("by")).map(String::valueOf);
    }

    private Map<?, ?> part(String key) {
      return map(written.get(key));
    }

    @Override
    public String toString() {
      return written.toString();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesToWhatTheTableSays(Case one) {
    var finding = judged(one);

    assertThat(finding.outcome()).isEqualTo(one.outcome());
    if (finding.outcome() == Outcome.NOT_MET) {
      assertThat(finding.distanceIfAny().map(EligibilityTableTest::written)).isEqualTo(one.by());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asksNothingThatIsSettledOrTold(Case one) {
    var finding = judged(one);

    assertThat(finding.asks()).noneMatch(asked -> counts(asked, one.firm()));
    if (finding.found() != Outcome.NOT_KNOWN) {
      assertThat(finding.asks()).isEmpty();
    }
  }

  /** Whether the firm has told it, and not so long ago that its size has changed since. */
  private static boolean counts(Particular asked, Applicant firm) {
    return firm.told().containsKey(asked)
        && !(asked instanceof Measure measure
            && !firm.amount(measure).equals(firm.told(measure, Told.Amount.class)));
  }

  @Test
  void holdsEveryKindOfRuleWithEveryOutcome() {
    var outcomes =
        cases()
            .filter(one -> !(one.rule() instanceof Rule.Unconfirmed))
            .collect(
                Collectors.groupingBy(
                    one -> one.rule().getClass(),
                    Collectors.mapping(Case::outcome, Collectors.toCollection(TreeSet::new))));
    var every = Set.of(Outcome.values());

    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(outcomes)
        .hasSize(Rule.class.getPermittedSubclasses().length - 1)
        .allSatisfy(
            (kind, found) ->
                assertThat(found)
                    .as(kind.getSimpleName())
                    .isEqualTo(kind == Rule.Stated.class ? Set.of(Outcome.NOT_KNOWN) : every));
  }

  private static Finding judged(Case one) {
    var everywhere = new Rule.Place(Coverage.of(Set.of(Region.values())));
    var eligibility =
        one.rule() instanceof Rule.Place place
            ? new Eligibility(place, List.of())
            : new Eligibility(everywhere, List.of(one.rule()));
    return eligibility.judge(one.firm()).findings().getLast();
  }

  private static String written(Distance distance) {
    return (distance.direction() == Direction.TOO_FEW ? "too few " : "too many ")
        + distance.least()
        + (distance.most() == null ? " or more" : " to " + distance.most());
  }

  static Stream<Case> cases() {
    return ((List<?>) Objects.requireNonNull(FILE.get("cases")))
        .stream().map(one -> new Case(map(one)));
  }

  private static Optional<CouncilArea> area(String code) {
    return Optional.ofNullable(map(FILE.get("areas")).get(code))
        .flatMap(region -> Region.ofItlCode(String.valueOf(region)))
        .map(region -> new CouncilArea(code, code, region, null));
  }

  private static String word(Map<?, ?> values, String key, String otherwise) {
    return values.containsKey(key) ? String.valueOf(values.get(key)) : otherwise;
  }

  private static String text(Object told) {
    return switch (told) {
      case Boolean yes -> yes ? "yes" : "no";
      case List<?> codes -> codes.stream().map(String::valueOf).collect(Collectors.joining(","));
      default -> String.valueOf(told);
    };
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Map<?, ?> file() {
    var stream = EligibilityTableTest.class.getClassLoader().getResourceAsStream(TABLE);
    return map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
  }
}
