package org.waymark.programme.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.ToldText;

/** The cases in {@code golden/eligibility}, where the format is explained. */
final class EligibilityTable {

  private static final Path FOLDER = Path.of("src/test/resources/golden/eligibility");
  private static final String PROGRAMMES = "programmes.yaml";

  private static final Map<String, CouncilArea> AREAS =
      CouncilAreas.bundled().all().stream()
          .collect(Collectors.toMap(CouncilArea::name, Function.identity()));

  private EligibilityTable() {}

  /** One rule held against one firm. */
  record Case(String theme, Map<?, ?> written) {

    Case {
      only(written, "rule", "firm", "is", "by");
    }

    Rule rule() {
      var node = Node.of(theme, toString(), written.get("rule"));
      return node.has("place") ? CoverageReader.place(node.node("place")) : RulesReader.rule(node);
    }

    Applicant firm() {
      return EligibilityTable.firm(map(written.get("firm")));
    }

    Outcome outcome() {
      return outcomeOf(written.get("is"));
    }

    Optional<String> by() {
      return Optional.ofNullable(written.get("by")).map(String::valueOf);
    }

    @Override
    public String toString() {
      return theme + " " + written;
    }
  }

  /** One programme held against one firm. */
  record Whole(Map<?, ?> written, Map<?, ?> programme) {

    Whole {
      only(written, "programme", "firm", "rules", "is", "by");
    }

    Eligibility eligibility() {
      var node = Node.of(PROGRAMMES, toString(), programme);
      return new Eligibility(
          CoverageReader.place(node.node("coverage")),
          node.nodes("eligibility").stream().map(RulesReader::rule).toList());
    }

    Applicant firm() {
      return EligibilityTable.firm(map(written.get("firm")));
    }

    List<Outcome> outcomes() {
      return list(written.get("rules")).stream().map(EligibilityTable::outcomeOf).toList();
    }

    Fit fit() {
      return switch (String.valueOf(written.get("is"))) {
        case "eligible" -> Fit.ELIGIBLE;
        case "likely" -> Fit.LIKELY;
        case "nearly" -> Fit.NEARLY;
        case "not-eligible" -> Fit.NOT_ELIGIBLE;
        default -> throw new IllegalArgumentException("is " + written.get("is"));
      };
    }

    Optional<String> by() {
      return Optional.ofNullable(written.get("by")).map(String::valueOf);
    }

    @Override
    public String toString() {
      return written.toString();
    }
  }

  /** Every case of one rule, whichever file it is in. */
  static Stream<Case> cases() {
    return files().stream()
        .filter(file -> !file.endsWith(PROGRAMMES))
        .flatMap(
            file ->
                list(read(file).get("cases")).stream()
                    .map(one -> new Case(String.valueOf(file.getFileName()), map(one))));
  }

  /** Every case of a whole programme. */
  static Stream<Whole> wholes() {
    var file = read(FOLDER.resolve(PROGRAMMES));
    var programmes = map(file.get("programmes"));
    return list(file.get("cases")).stream()
        .map(EligibilityTable::map)
        .map(
            one ->
                new Whole(
                    one,
                    map(
                        Objects.requireNonNull(
                            programmes.get(one.get("programme")), one.toString()))));
  }

  /** A distance in the words of the table; empty where there is none. */
  static Optional<String> by(Finding finding) {
    return finding.distanceIfAny().map(EligibilityTable::written);
  }

  private static String written(Distance distance) {
    return (distance.direction() == Direction.TOO_FEW ? "too few " : "too many ")
        + distance.least()
        + (distance.most() == null ? " or more" : " to " + distance.most());
  }

  private static Applicant firm(Map<?, ?> written) {
    only(written, "area", "employees", "sector", "told");
    var firm =
        Applicant.of(
            new FirmProfile(
                area(word(written, "area", "Cardiff")).orElseThrow(),
                SizeBand.ofCode(word(written, "employees", "5-9")).orElseThrow(),
                Sector.ofCode(word(written, "sector", "retail")).orElseThrow()));
    for (var told : map(written.get("told")).entrySet()) {
      var particular = Particular.ofCode(String.valueOf(told.getKey())).orElseThrow();
      var answer = ToldText.read(particular, text(told.getValue()), EligibilityTable::area);
      firm = firm.telling(particular, answer.orElseThrow());
    }
    return firm;
  }

  private static Outcome outcomeOf(@Nullable Object written) {
    return switch (String.valueOf(written)) {
      case "met" -> Outcome.MET;
      case "not-met" -> Outcome.NOT_MET;
      case "not-known" -> Outcome.NOT_KNOWN;
      default -> throw new IllegalArgumentException("no outcome: " + written);
    };
  }

  private static Optional<CouncilArea> area(String name) {
    return Optional.ofNullable(AREAS.get(name));
  }

  private static String word(Map<?, ?> values, String key, String otherwise) {
    return values.containsKey(key) ? String.valueOf(values.get(key)) : otherwise;
  }

  private static String text(@Nullable Object told) {
    return told instanceof List<?> codes
        ? codes.stream().map(String::valueOf).collect(Collectors.joining(","))
        : String.valueOf(told);
  }

  /** A slip of the pen would make a case say less than it seems to. */
  private static void only(Map<?, ?> written, String... keys) {
    written
        .keySet()
        .forEach(
            key -> {
              if (!Set.of(keys).contains(String.valueOf(key))) {
                throw new IllegalArgumentException("unknown key " + key + " in " + written);
              }
            });
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<Path> files() {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> read(Path file) {
    try {
      return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
