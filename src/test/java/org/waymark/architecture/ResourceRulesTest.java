package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Migrations, templates and words. */
class ResourceRulesTest {

  private static final Pattern MIGRATION =
      Pattern.compile("V([0-9]{4})__[a-z]+(_[a-z0-9]+)+\\.sql");
  private static final Pattern KEY = Pattern.compile("(?m)^  (?:@Message.*\\n  )?String (\\w+)\\(");

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

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void hasWordsForEveryKeyAndAKeyForAllWords(Path bundle) {
    assertThat(words(bundle).stringPropertyNames()).isEqualTo(keys(bundle)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void hasWordsThatSaySomething(Path bundle) {
    assertThat(words(bundle)).allSatisfy((key, value) -> assertThat((String) value).isNotBlank());
  }

  @Test
  void hasABundleForEveryFileOfWords() {
    assertThat(bundles().stream().map(ResourceRulesTest::file))
        .containsExactlyInAnyOrderElementsOf(
            Sources.files(Sources.RESOURCES.resolve("messages"), ".properties"));
  }

  static List<Path> bundles() {
    return Sources.files(Sources.MAIN, "Messages.java");
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

  private static Collection<String> keys(Path bundle) {
    var keys = new TreeSet<String>();
    KEY.matcher(Sources.text(bundle)).results().forEach(match -> keys.add(match.group(1)));
    return keys;
  }

  private static Path file(Path bundle) {
    var name = bundle.getFileName().toString().replace("Messages.java", "");
    return Sources.RESOURCES
        .resolve("messages")
        .resolve(name.toLowerCase(java.util.Locale.ROOT) + ".properties");
  }

  private static Properties words(Path bundle) {
    var words = new Properties();
    try {
      words.load(new StringReader(Sources.text(file(bundle))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
