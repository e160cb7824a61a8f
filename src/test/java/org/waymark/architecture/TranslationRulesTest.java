package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.kernel.Language;

/**
 * What can be said in one language can be said in the other. Qute's own check of the files stops at
 * a missing key without naming it, and sees neither what a translation no longer prints nor what
 * was never translated.
 */
class TranslationRulesTest {

  /** Words that are the same in both languages, and why nothing is to be translated. */
  private static final Set<String> SAME =
      Set.of(
          // A name.
          "service",
          // Nothing but what is put in.
          "headFree",
          "bothNames",
          "groupInPlace",
          "percent",
          // Used in Welsh as well.
          "sizeMicro");

  private static final Path PROSE = Sources.RESOURCES.resolve("templates/prose");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("bundlesByLanguage")
  void hasWordsForEveryKeyAndAKeyForAllWords(Bundle bundle, Language language) {
    assertThat(bundle.words(language).keySet()).isEqualTo(bundle.keys().keySet()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("bundlesByLanguage")
  void hasWordsThatSaySomething(Bundle bundle, Language language) {
    assertThat(bundle.words(language)).allSatisfy((_, words) -> assertThat(words).isNotBlank());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("bundlesByLanguage")
  void usesEverythingThatIsPutIntoAMessage(Bundle bundle, Language language) {
    var words = bundle.words(language);

    assertThat(bundle.keys())
        .allSatisfy(
            (key, names) ->
                assertThat(names)
                    .as(key)
                    .allSatisfy(
                        name -> assertThat(words.get(key)).containsPattern("\\{[^}]*\\b" + name)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void printsTheSameInBothLanguages(Bundle bundle) {
    var welsh = bundle.words(Language.WELSH);

    assertThat(bundle.words(Language.ENGLISH))
        .allSatisfy(
            (key, english) ->
                assertThat(Bundle.printed(welsh.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(Bundle.printed(english)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void leavesNothingInEnglish(Bundle bundle) {
    var welsh = bundle.words(Language.WELSH);

    assertThat(bundle.words(Language.ENGLISH))
        .allSatisfy(
            (key, english) -> {
              if (!SAME.contains(key)) {
                assertThat(welsh.get(key)).as(key).isNotEqualTo(english);
              }
            });
  }

  @Test
  void hasABundleForEveryFileOfWords() {
    assertThat(
            Bundle.all().stream()
                .flatMap(bundle -> Arrays.stream(Language.values()).map(bundle::file)))
        .containsExactlyInAnyOrderElementsOf(Sources.files(Bundle.FOLDER, ".properties"));
  }

  /** A bundle that is injected without saying so is English whoever visits. */
  @Test
  void injectsBundlesInTheLanguageOfTheVisitor() {
    assertThat(Sources.files(Sources.MAIN.resolve("org/waymark/web"), ".java"))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Sources.text(file))
                    .as(file.toString())
                    .doesNotContainPattern("(?<!@Spoken )\\b\\w+Messages \\w+[,)]"));
  }

  /** The English of a text of an edition is for the speaker alone to take. */
  @Test
  void takesNoTextInEnglishWithoutSayingSo() {
    assertThat(Sources.files(Sources.MAIN.resolve("org/waymark/web"), ".java"))
        .filteredOn(file -> Sources.text(file).contains(".en()"))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("Speaker.java");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prose")
  void tellsTheSameInProse(String page) {
    assertThat(skeleton(page, Language.WELSH)).isEqualTo(skeleton(page, Language.ENGLISH));
  }

  @Test
  void hasAllProseInBothLanguages() {
    assertThat(pages(Language.WELSH)).isEqualTo(pages(Language.ENGLISH)).isNotEmpty();
  }

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  static Stream<Arguments> bundlesByLanguage() {
    return Bundle.all().stream()
        .flatMap(
            bundle ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(bundle, language)));
  }

  static List<String> prose() {
    return pages(Language.ENGLISH);
  }

  private static List<String> pages(Language language) {
    return Sources.files(PROSE.resolve(language.code()), ".html").stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  /** Elements with their attributes, then expressions, in their order: all but the words. */
  private static List<String> skeleton(String page, Language language) {
    var text = Sources.text(PROSE.resolve(language.code()).resolve(page));
    return Stream.concat(
            Jsoup.parseBodyFragment(text).body().getAllElements().stream()
                .map(element -> element.tagName() + element.attributes()),
            EXPRESSION.matcher(text).results().map(MatchResult::group))
        .toList();
  }
}
