package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.lint.Finding;
import org.waymark.scoring.golden.GoldenCaseCheck;

/** The examples that others test their own scoring against come out as they say. */
class ConformanceTest {

  private static final Path FOLDER = Path.of("questionnaires/conformance");

  @TestFactory
  Stream<DynamicTest> comesOutAsStated() {
    return files()
        .map(ConformanceTest::read)
        .flatMap(
            edition ->
                edition.cases().stream()
                    .map(
                        golden ->
                            DynamicTest.dynamicTest(
                                "%s: %s = %s"
                                    .formatted(
                                        edition.id().questionnaire(),
                                        golden.name(),
                                        golden.expectation().score()),
                                () -> assertThat(broken(edition, golden)).isEmpty())));
  }

  /** The published figure has six decimals. */
  @Test
  void givesTheFigureOfTheDigitalMaturityAssessment() {
    var example = read(FOLDER.resolve("digital-maturity/2026-1.yaml")).cases().getFirst();
    var parts = String.valueOf(example.expectation().score()).split("/", -1);
    var score = BigFraction.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));

    assertThat(score.multiply(100).bigDecimalValue(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo("43.478175");
  }

  @Test
  void isExplainedFolderByFolder() throws IOException {
    var page = Files.readString(FOLDER.resolve("README.md"));

    assertThat(files().map(file -> "`" + FOLDER.relativize(file).getName(0) + "`"))
        .hasSizeGreaterThanOrEqualTo(9)
        .allSatisfy(folder -> assertThat(page).contains(folder));
  }

  private static Stream<String> broken(Questionnaire edition, GoldenCase golden) {
    return new GoldenCaseCheck()
        .check(edition).stream()
            .filter(broken -> broken.golden().equals(golden))
            .map(GoldenCaseCheck.Broken::message);
  }

  private static Questionnaire read(Path file) {
    return switch (new QuestionnaireFile(EditionText.TODAY).read(file)) {
      case Outcome.Sound(var edition, _) -> edition;
      case Outcome.Refused(var findings) ->
          throw new AssertionError(findings.stream().map(Finding::toString).toList());
    };
  }

  private static Stream<Path> files() {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
