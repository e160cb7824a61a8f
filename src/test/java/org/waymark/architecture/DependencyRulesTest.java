package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is shipped to the {@link Arrows} and the {@link Rules}. */
class DependencyRulesTest {

  private static final Rules RULES = new Rules(Imported.ROOT);

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void usesOnlyWhatItsRowAllows(String row) {
    new Arrows(Imported.ROOT).of(row).check(Imported.production());
  }

  @Test
  void hasARowForEveryPackage() {
    assertThat(rows()).containsAll(packages());
  }

  /** Fails while a package of the layout is still to come: a row without classes holds nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void hasClassesInEveryRow(String row) {
    assertThat(packages()).contains(row);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void obeys(String name) {
    RULES.named(name).check(Imported.production());
  }

  /** Finer than the arrows between features: a feature's own packages form no cycle either. */
  @Test
  void hasNoCycleBetweenAnyTwoPackages() {
    SlicesRuleDefinition.slices()
        .matching(Imported.ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .check(Imported.production());
  }

  static Collection<String> rows() {
    return Arrows.TABLE.keySet();
  }

  static Collection<String> rules() {
    return RULES.all().keySet();
  }

  private static Set<String> packages() {
    var packages = new TreeSet<String>();
    Imported.production().forEach(type -> packages.add(Imported.row(type, Imported.ROOT)));
    return packages;
  }
}
