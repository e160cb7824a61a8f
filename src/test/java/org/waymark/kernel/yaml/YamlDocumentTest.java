package org.waymark.kernel.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

  @ParameterizedTest
  @ValueSource(strings = {"'No'", "\"on\"", "'y'"})
  void readsWordsThatMightMeanYesOrNoAsTextWhereTheyAreQuoted(String word) throws Exception {
    assertThat(value("key: " + word).textValue()).isEqualTo(word.substring(1, word.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"No", "no", "on", "Yes", "off", "OFF", "y", "N"})
  void refusesThemUnquoted(String word) {
    var reason =
        ": some readers take %1$s for true or false: write \"%1$s\" in quotes".formatted(word);

    assertThat(refusal("key: 1\nother: " + word)).isEqualTo("2" + reason);
    assertThat(refusal("key: 1\nother: [a, " + word + "]")).isEqualTo("2" + reason);
    assertThat(refusal(word + ": 1")).isEqualTo("1" + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-1", "1_000", "NO1", "none"})
  void leavesWordsThatOlderYamlWouldTurnIntoSomethingElseAsText(String word) throws Exception {
    var value = value("key: " + word);

    assertThat(value.isTextual()).isTrue();
    assertThat(value.textValue()).isEqualTo(word);
  }

  @Test
  void keepsEveryDigitOfADecimal() throws Exception {
    assertThat(value("key: 0.10").decimalValue().toPlainString()).isEqualTo("0.10");
    assertThat(value("key: 0.3333333333333333333333333").decimalValue().toPlainString())
        .isEqualTo("0.3333333333333333333333333");
  }

  @Test
  void readsTruthAndNothingAsTheCoreSchemaWritesThem() throws Exception {
    assertThat(value("key: true").isBoolean()).isTrue();
    assertThat(value("key: null").isNull()).isTrue();
    assertThat(value("key: 'true'").isTextual()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".nan", ".inf", "-.inf", "0x1F", "0o17", "1e3", ".5", "+1"})
  void refusesNumbersThatAreNoPlainDecimals(String number) {
    assertThat(refusal("key: 1\nother: " + number))
        .isEqualTo(
            "2: '"
                + number
                + "' is no plain decimal: write digits with a point, or quote it as text");
  }

  @Test
  void refusesNumbersOfAbsurdLength() {
    assertThat(refusal("key: " + "9".repeat(31))).contains("is no plain decimal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one: 1\ntwo: &anchor {a: 1}",
        "one: 1\ntwo: &anchor [a]",
        "one: 1\ntwo: &anchor text",
        "one: 1\n&anchor two: text",
      })
  void refusesAnchors(String text) {
    assertThat(refusal(text)).isEqualTo("2: anchors and aliases are not allowed: write it out");
  }

  @Test
  void refusesAnAliasThatNamesNothing() {
    assertThat(refusal("one: *nothing")).startsWith("1: ");
  }

  @Test
  void refusesEntitiesThatGrowWithoutBound() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (var i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }

    assertThat(refusal(bomb.toString())).startsWith("1: anchors and aliases are not allowed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!!str 5              | tag:yaml.org,2002:str",
        "!!int '5'            | tag:yaml.org,2002:int",
        "!!binary aGk=        | tag:yaml.org,2002:binary",
        "!secret x            | !secret",
        "!!java.lang.Thread x | tag:yaml.org,2002:java.lang.Thread",
        "!!set {a: 1}         | tag:yaml.org,2002:set",
        "!weights {a: 1}      | !weights",
        "!list [a, b]         | !list",
      })
  void refusesTags(String value, String tag) {
    assertThat(refusal("one: 1\ntwo: " + value))
        .isEqualTo("2: the tag " + tag + " is not allowed: remove it");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThat(refusal("a: {b: 1}\nc: 2\na: 3"))
        .isEqualTo("3: the key 'a' stands here twice: remove one");
  }

  @Test
  void refusesAKeyThatIsNoText() {
    assertThat(refusal("a: 1\n? [b, c]\n: 2")).isEqualTo("2: a key must be plain text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\n", "# only a comment\n"})
  void refusesAnEmptyFile(String text) {
    assertThat(refusal(text)).isEqualTo("1: the file is empty");
  }

  @Test
  void refusesASecondDocument() {
    assertThat(refusal("a: 1\n---\nb: 2")).startsWith("2: not YAML: ");
  }

  @Test
  void refusesBrokenYamlAndSaysWhere() {
    assertThat(refusal("a: 1\nb: [1, 2\nc: 3\n")).matches("[34]: not YAML: .+");
  }

  @Test
  void refusesNestingThatWouldExhaustTheStack() {
    assertThat(refusal("[".repeat(200_000))).contains("nested too deeply");
    assertThat(refusal("[".repeat(5_000) + "]".repeat(5_000))).contains("nested too deeply");
  }

  @Test
  void refusesMoreValuesThanFitIntoMemory() {
    assertThat(refusal("x: [" + "a,".repeat(30_000) + "a]"))
        .isEqualTo("1: too many values: at most 30000");
    assertThat(refusal("- a\n".repeat(30_001))).startsWith("30000: too many values");
  }

  @Test
  void refusesAFileTwiceAsLargeAsAnyEdition() {
    assertThat(refusal("x".repeat(400_001))).isEqualTo("1: too large: at most 400000 characters");
  }

  @Test
  void knowsTheLineOfEveryValue() throws Exception {
    var document =
        YamlDocument.parse("file", "a: 1\nb:\n  - x\n  - {c: 1,\n     d/e: 2}\n# end\nf~: >-\n  g");

    assertThat(document.line("/a")).isEqualTo(1);
    assertThat(document.line("/b/0")).isEqualTo(3);
    assertThat(document.line("/b/1/c")).isEqualTo(4);
    assertThat(document.line("/b/1/d~1e")).isEqualTo(5);
    assertThat(document.line("/f~0")).isEqualTo(7);
  }

  @Test
  void placesWhatIsMissingAtTheNearestValueAroundIt() throws Exception {
    var document = YamlDocument.parse("file", "a: 1\nb:\n  c:\n    - x");

    assertThat(document.line("/b/c/7/d")).isEqualTo(3);
    assertThat(document.line("/z")).isEqualTo(1);
    assertThat(document.line("")).isEqualTo(1);
  }

  private static JsonNode value(String text) throws UnreadableFileException {
    return YamlDocument.parse("file", text).root().path("key");
  }

  private static String refusal(String text) {
    var refusal =
        catchThrowableOfType(UnreadableFileException.class, () -> YamlDocument.parse("file", text));
    assertThat(refusal).as("refusal of the text").isNotNull();
    return refusal.line() + ": " + refusal.getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: \"bell \\u0007\"', U+0007",
    "'a: \"escape \\x1b[2J\"', U+001B",
    "'a: \"tab \\t\"', U+0009",
    "'a: \"deleted \\x7f\"', U+007F",
    "'a: \"turned \\u202e\"', U+202E",
    "'a: \"no width \\u200b\"', U+200B",
    "'a: \"variant \\ufe0f\"', U+FE0F",
    "'a: \"filler \\u3164\"', U+3164",
    "'a: \"tag \\U000e0045\"', U+E0045",
    "'a: \"half \\udc00\"', U+DC00",
    "'\"key \\u0007\": a', U+0007",
  })
  void refusesACharacterNobodySees(String line, String character) {
    assertThatThrownBy(() -> YamlDocument.parse("x.yaml", "first: 1\n" + line + "\n"))
        .hasMessage("the hidden character " + character + " is not allowed: remove it")
        .extracting("line")
        .isEqualTo(2);
  }

  /** They hide what a file says from its reviewer. */
  @ParameterizedTest
  @ValueSource(strings = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2069"})
  void refusesToTurnTheDirectionOfWritingEvenInAComment(String turning) {
    assertThatThrownBy(() -> YamlDocument.parse("x.yaml", "a: 1\nb: 2\n# " + turning + "\n"))
        .extracting("line")
        .isEqualTo(3);
  }

  @Test
  void readsLinesThatEndAsOnWindows() throws UnreadableFileException {
    assertThat(YamlDocument.parse("x.yaml", "a: |\r\n  one\r\n  two\r\n").root().path("a").asText())
        .isEqualTo("one\ntwo\n");
  }

  /** Each value is placed by all the keys above it. */
  @Test
  void refusesLongKeysAboveManyValues() {
    var nested = ("{" + "k".repeat(90) + ": ").repeat(40) + "[" + "1,".repeat(20_000) + "1]";

    assertThatThrownBy(() -> YamlDocument.parse("x.yaml", "a: 1\nb: " + nested + "}".repeat(40)))
        .hasMessageContaining("shorten the keys")
        .extracting("line")
        .isEqualTo(2);
  }
}
