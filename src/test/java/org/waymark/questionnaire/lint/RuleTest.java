package org.waymark.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.file.CarriedAnswers;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.scoring.golden.GoldenCaseCheck;

/**
 * Each rule with a file that breaks it and nothing else, in the line that ends with {@code #
 * finding: <rule>}. Another way to break the same rule has a name of its own after two dashes.
 */
class RuleTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/questionnaires/lint");
  private static final Pattern MARK = Pattern.compile("# finding: ([a-z-]+)$");

  /** Where each example claims to lie. */
  private static final String FILE = "example/2026-1.yaml";

  private record Place(int line, String rule) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void isBrokenByItsExampleInTheMarkedLineAndNoOtherIs(Path example) {
    assertThat(findings(text(example)))
        .extracting(finding -> new Place(finding.line(), finding.rule()))
        .containsExactlyElementsOf(marks(text(example)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void isTheOneItsExampleIsNamedAfter(Path example) {
    assertThat(marks(text(example)))
        .extracting(Place::rule)
        .containsExactly(example.getFileName().toString().replaceFirst("(--[a-z-]+)?\\.yaml$", ""));
  }

  @ParameterizedTest
  @EnumSource
  void hasAnExample(Rule rule) {
    assertThat(EXAMPLES.resolve(rule.id() + ".yaml")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void isAsSevereAsItsFinding(Rule rule) {
    assertThat(findings(text(EXAMPLES.resolve(rule.id() + ".yaml"))))
        .extracting(Finding::severity)
        .containsExactly(rule.severity());
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToDo(Rule rule) {
    assertThat(rule.remedy()).isNotBlank().doesNotEndWith(".");
    assertThat(findings(text(EXAMPLES.resolve(rule.id() + ".yaml"))))
        .extracting(Finding::message)
        .allSatisfy(
            message -> assertThat(message).containsPattern(": |; see | must | needs? |give "));
  }

  @Test
  void isStatedInTheGuideForAuthors() {
    var guide = text(Path.of("questionnaires/README.md"));

    assertThat(guide)
        .as("replace the table of rules in questionnaires/README.md by this one")
        .contains(table());
  }

  private static String table() {
    var rows = new ArrayList<String>();
    rows.add("| rule | level | what is wrong | remedy |");
    rows.add("|---|---|---|---|");
    for (var rule : Rule.values()) {
      var level = rule.severity() == Finding.Severity.ERROR ? "error" : "warning";
      rows.add(
          "| `%s` | %s | %s | %s |".formatted(rule.id(), level, rule.summary(), rule.remedy()));
    }
    return String.join("\n", rows) + "\n";
  }

  static Stream<Path> examples() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      return files.sorted().toList().stream();
    }
  }

  private static List<Finding> findings(String text) {
    var outcome = new QuestionnaireFile(EditionText.TODAY).read(FILE, text);
    var findings = new ArrayList<>(outcome.findings());
    if (outcome instanceof Outcome.Sound(var edition, _)) {
      findings.addAll(CarriedAnswers.check(List.of(new CarriedAnswers.Read(FILE, text, edition))));
      for (var broken : new GoldenCaseCheck().check(edition)) {
        findings.add(
            Finding.of(
                FILE,
                broken.golden().line(),
                Rule.GOLDEN_CASE,
                broken.message() + ": " + Rule.GOLDEN_CASE.remedy()));
      }
    }
    return findings;
  }

  private static List<Place> marks(String text) {
    var marks = new ArrayList<Place>();
    var lines = text.lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      var mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        marks.add(new Place(i + 1, mark.group(1)));
      }
    }
    return marks;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
