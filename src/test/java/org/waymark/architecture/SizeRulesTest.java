package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.architecture.Sources.Measured;
import org.waymark.architecture.Sources.Measures;

/** What no longer fits a screen, or a head, is split. */
class SizeRulesTest {

  private static final Measures MEASURES = Sources.measures();

  @Test
  void keepsFilesWithinThreeHundredLines() {
    assertThat(above(300, Sources.java().map(Sources::lines))).isEmpty();
  }

  @Test
  void keepsRoutesWithinAHundredAndFiftyLines() {
    var routes =
        Sources.files(Sources.MAIN, ".java").stream()
            .filter(file -> Sources.text(file).contains("\n@Path("));

    assertThat(above(150, routes.map(Sources::lines))).isEmpty();
  }

  @Test
  void keepsTemplatesWithinAHundredAndTwentyLines() {
    var templates = Sources.files(Sources.RESOURCES.resolve("templates"), ".html");

    assertThat(above(120, templates.stream().map(Sources::lines))).isEmpty();
  }

  @Test
  void keepsMethodsWithinFortyLines() {
    assertThat(above(40, MEASURES.methods().stream())).isEmpty();
  }

  @Test
  void givesMethodsFiveParametersAtMost() {
    assertThat(above(5, MEASURES.parameters().stream())).isEmpty();
  }

  @Test
  void givesRecordsNineComponentsAtMost() {
    assertThat(above(9, MEASURES.components().stream())).isEmpty();
  }

  @Test
  void keepsPackagesWithinFifteenTypes() {
    assertThat(above(15, packages())).isEmpty();
  }

  /** A measure that finds nothing would let everything pass. */
  @Test
  void measuresWhatThereIs() {
    assertThat(MEASURES.methods()).hasSizeGreaterThan(500).anyMatch(m -> m.size() > 15);
    assertThat(packages()).anyMatch(p -> p.size() >= 12);
    assertThat(MEASURES.parameters()).anyMatch(m -> m.size() >= 4);
    assertThat(MEASURES.components())
        .anyMatch(m -> m.name().endsWith("Questionnaire.java Questionnaire") && m.size() == 9);
  }

  private static Stream<Measured> packages() {
    return Sources.files(Sources.MAIN, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Measured(entry.getKey().toString(), entry.getValue().intValue()));
  }

  private static List<Measured> above(int limit, Stream<Measured> measured) {
    return measured.filter(each -> each.size() > limit).toList();
  }
}
