package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations and templates. */
class ResourceRulesTest {

  private static final Pattern MIGRATION =
      Pattern.compile("V([0-9]{4})__[a-z]+(_[a-z0-9]+)+\\.sql");

  /** Or to the page of an invitation, before it is known which firm answers. */
  private static final Set<String> LEADS_TO_ANOTHER_FIRM =
      Set.of("claim-page.html", "firms-page.html", "invitation-code-page.html");

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

  /** Else it could do to one firm what its sender meant for another. */
  @Test
  void letsEveryFormAboutAFirmNameIt() {
    assertThat(Sources.files(Sources.RESOURCES.resolve("templates/account"), ".html"))
        .filteredOn(template -> LEADS_TO_ANOTHER_FIRM.stream().noneMatch(template::endsWith))
        .filteredOn(template -> Sources.text(template).contains("{#csrf /}"))
        .isNotEmpty()
        .allSatisfy(
            template ->
                assertThat(Sources.text(template).replace("{#csrf /}{#meant /}", ""))
                    .as(template.toString())
                    .doesNotContain("{#csrf /}"));
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
