package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A feature's public surface fits on a screen: at least a third of its types are its own affair.
 */
class VisibilityRulesTest {

  /** Up to this many types there is nothing to hide. */
  private static final int SMALL = 5;

  /** A feature that does not keep a third to itself: how many types it does keep, and why. */
  private record Open(int own, String because) {}

  private static final Map<String, Open> OPEN =
      Map.of(
          "adviser",
          new Open(5, "lists and files that pages show, and the repositories that find them"),
          "assessment",
          new Open(6, "each thing done to an assessment is a type of its own, and pages use them"),
          "kernel",
          new Open(0, "words that every other feature speaks"),
          "report",
          new Open(0, "parts of the report and of what lies beside it, which pages show"),
          "organisation",
          new Open(1, "few types, most of them words of the profile"),
          "hub",
          new Open(3, "each thing done to a hub is a type of its own, and pages use them all"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("features")
  void keepsAThirdOfItsTypesToItself(String feature) {
    assertThat(3 * own(feature))
        .as("%s: %d of %d types are package-private", feature, own(feature), size(feature))
        .isGreaterThanOrEqualTo(size(feature));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("openFeatures")
  void opensNoFeatureFurther(String feature) {
    assertThat(own(feature))
        .as("%s: package-private types of %d", feature, size(feature))
        .isGreaterThanOrEqualTo(Objects.requireNonNull(OPEN.get(feature)).own());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("openFeatures")
  void excusesNoFeatureThatNeedsNoExcuse(String feature) {
    assertThat(3 * own(feature)).isLessThan(size(feature));
  }

  static Collection<String> openFeatures() {
    return OPEN.keySet();
  }

  static Collection<String> features() {
    return TYPES.keySet().stream()
        .filter(feature -> size(feature) > SMALL && !OPEN.containsKey(feature))
        .toList();
  }

  private static final Map<String, List<JavaClass>> TYPES =
      Imported.production().stream()
          .filter(JavaClass::isTopLevelClass)
          .filter(type -> !type.getSimpleName().equals("package-info"))
          .collect(
              Collectors.groupingBy(
                  type -> Imported.row(type, Imported.ROOT), TreeMap::new, Collectors.toList()));

  private static int own(String feature) {
    return (int) types(feature).stream().filter(type -> !isPublic(type)).count();
  }

  private static int size(String feature) {
    return types(feature).size();
  }

  private static List<JavaClass> types(String feature) {
    return Objects.requireNonNull(TYPES.get(feature), feature);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
