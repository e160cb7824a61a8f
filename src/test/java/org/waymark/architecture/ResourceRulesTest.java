package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations and templates. */
class ResourceRulesTest {

  private static final Pattern MIGRATION =
      Pattern.compile("V([0-9]{4})__[a-z]+(_[a-z0-9]+)+\\.sql");

  @Test
  void numbersMigrationsWithoutGapOrRepeat() {
    var numbers = migrations().map(ResourceRulesTest::number).toList();

    assertThat(numbers).isNotEmpty();
    for (var i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).as("number of migration " + (i + 1)).isEqualTo(i + 1);
    }
  }

  @Test
  void saysAtTheTopOfAMigrationWhyItIsThere() {
    assertThat(migrations())
        .allSatisfy(file -> assertThat(Sources.text(file)).as(file.toString()).startsWith("-- "));
  }

  /** What a template prints is escaped, without exception: nothing printed can become a script. */
  @Test
  void printsNothingUnescaped() {
    assertThat(templates())
        .isNotEmpty()
        .allSatisfy(
            template ->
                assertThat(Sources.text(template))
                    .as(template.toString())
                    .doesNotContain(".raw", ".safe", "RawString"));
    assertThat(Sources.files(Sources.MAIN, ".java"))
        .allSatisfy(
            file -> assertThat(Sources.text(file)).as(file.toString()).doesNotContain("RawString"));
  }

  private static Stream<Path> migrations() {
    return Sources.files(Sources.RESOURCES.resolve("db/migration"), ".sql").stream();
  }

  private static int number(Path migration) {
    var matcher = MIGRATION.matcher(migration.getFileName().toString());
    assertThat(matcher.matches()).as("name of " + migration).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  private static List<Path> templates() {
    return Sources.files(Sources.RESOURCES.resolve("templates"), ".html");
  }
}
