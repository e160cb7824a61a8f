package org.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner calls a firm: anything that fits a line, and nothing that breaks one. */
class ExternalReferenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"4711", "account 4711", "ACC/4711-β", "Siôn & mab", "\uD83C\uDFED"})
  void takesWhatPartnersCallTheirCustomers(String text) {
    assertThat(ExternalReference.read(text)).contains(new ExternalReference(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", " 4711", "4711 ", "a\nb", "a\0b", "\uD800", "a\u2028b", "\u007F"})
  void refusesWhatIsNoLine(String text) {
    assertThat(ExternalReference.read(text)).isEmpty();
  }

  @Test
  void countsCharactersAndNotWhatTheyTakeToStore() {
    assertThat(ExternalReference.read("\uD83C\uDFED".repeat(100))).isPresent();
    assertThat(ExternalReference.read("\uD83C\uDFED".repeat(101))).isEmpty();
    assertThat(ExternalReference.read("a".repeat(101))).isEmpty();
  }
}
