package org.waymark.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule;

class ProgrammesFileTest {

  private static final String SOUND =
      """
      schema: waymark-programmes/1
      compiled: '2026-11-23'
      topics: [advice.general]
      programmes:
        - id: example
          name: Example
          provider: Example body
          url: null
          class: permanent
          types: [advice]
          topics: [advice.general]
          coverage: {regions: [ENG, TLM]}
          cost: {charge: part-free, words: free at first}
          eligibility:
            - employees: {min: 1, max: 249}
            - {stated: own the IP, from_memory: true}
          status: {state: open, as_of: '2026-01-28'}
          sources:
            - {url: 'https://example.org/'}
          confidence: seen
      """;

  @Test
  void readsASoundEntry() {
    var programme = read(SOUND).find("example").orElseThrow();

    assertThat(programme.eligibility().coverage().regions()).hasSize(10);
    assertThat(programme.eligibility().conditions())
        .containsExactly(
            Rule.Within.of(Measure.EMPLOYEES, 1, 249),
            new Rule.Unconfirmed(new Rule.Stated("own the IP")));
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "class: permanent | class: forever | entry example: class must be one of permanent, call, not forever",
        "types: [advice] | types: [hope] | entry example: types must be one of tool",
        "topics: [advice.general]\\n    coverage | topics: [chess]\\n    coverage | entry example: unknown topic chess",
        "regions: [ENG, TLM] | regions: [TLX] | entry example, coverage: unknown region TLX",
        "regions: [ENG, TLM] | regions: [ENG], areas: [Leeds], note: Leeds | entry example, coverage: unknown area Leeds",
        "min: 1, max: 249 | min: 300, max: 249 | entry example, eligibility 1, employees: min is above max",
        "min: 1, max: 249 | min: one | entry example, eligibility 1, employees: min must be a whole number",
        "stated: own the IP | wished: own the IP | entry example, eligibility 2: a rule is one of",
        "as_of: '2026-01-28' | as_of: '28 January' | entry example, status: as_of must be a day",
        "state: open, | state: open, closed_on: '2026-02-01', | entry example, status: closed_on is for closed",
        "provider: Example body | supplier: Example body | entry example: provider is missing",
        "confidence: seen | confidence: seen\\n    colour: red | entry example: unknown key colour",
        "programmes/1 | programmes/9 | head: schema must be waymark-programmes/1"
      })
  void refusesWhatItDoesNotUnderstandByFileEntryAndReason(
      String sound, String broken, String reason) {
    var text = SOUND.replace(unfold(sound), unfold(broken));

    assertThat(text).isNotEqualTo(SOUND);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BrokenCatalogueException.class)
        .hasMessageStartingWith("example.yaml, " + reason);
  }

  @Test
  void refusesAnIdUsedTwice() {
    var twice = SOUND + SOUND.substring(SOUND.indexOf("  - id: example"));

    assertThatThrownBy(() -> read(twice))
        .hasMessageEndingWith("entry example: the id is used twice");
  }

  @Test
  void refusesWhatIsNotYaml() {
    assertThatThrownBy(() -> read("a: [")).isInstanceOf(BrokenCatalogueException.class);
    assertThatThrownBy(() -> read("")).hasMessage("example.yaml, head: must be a mapping");
  }

  private static String unfold(String cell) {
    return cell.replace("\\n", "\n");
  }

  private static Programmes read(String text) {
    return ProgrammesFile.read(
        "example.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
