package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamingRulesTest {

  /** Suffixes that add letters and no meaning. */
  private static final List<String> SUFFIXES =
      List.of(
          "Impl",
          "Manager",
          "Helper",
          "Util",
          "Utils",
          "Dto",
          "DTO",
          "Entity",
          "Processor",
          "Data",
          "Info",
          "Service");

  /** Packages named after what is left over, or after a kind of class. */
  private static final Set<String> PACKAGES =
      Set.of(
          "common", "util", "utils", "helper", "helpers", "dto", "entity", "impl", "config",
          "core");

  @Test
  void namesNoClassByAnEmptySuffix() {
    assertThat(badlyNamed(Imported.production())).isEmpty();
    assertThat(badlyNamed(Imported.offending())).containsExactly("offending.scoring.ScoreHelper");
  }

  @Test
  void namesNoPackageAfterWhatIsLeftOver() {
    assertThat(badlyPlaced(Imported.production())).isEmpty();
    assertThat(badlyPlaced(Imported.offending())).containsExactly("offending.util.Strings");
  }

  private static List<String> badlyNamed(JavaClasses classes) {
    return classes.stream()
        .filter(type -> SUFFIXES.stream().anyMatch(type.getSimpleName()::endsWith))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static List<String> badlyPlaced(JavaClasses classes) {
    return classes.stream()
        .filter(
            type ->
                Set.of(type.getPackageName().split("\\.", -1)).stream()
                    .anyMatch(PACKAGES::contains))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }
}
