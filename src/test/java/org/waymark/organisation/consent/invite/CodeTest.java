package org.waymark.organisation.consent.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"K7QF-2M9D", "k7qf2m9d", " k7qf 2m9d ", "K7QF–2M9D", "k7qf.2m9d"})
  void forgivesHowItIsTyped(String typed) {
    assertThat(Code.read(Code.Use.SHARED, typed).map(Code::display)).contains("K7QF-2M9D");
  }

  @Test
  void readsCharactersThatLookAlikeAsOne() {
    assertThat(Code.read(Code.Use.SHARED, "OIL0-1234").map(Code::characters)).contains("01101234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K7QF", "K7QF-2M9D-1", "K7QF-2M9U", "<script>", "\u0000"})
  void isNothingElse(String typed) {
    assertThat(Code.read(Code.Use.SHARED, typed)).isEmpty();
  }

  @Test
  void isLongEnoughForWhatItOpens() {
    var random = new Random(1);

    assertThat(Code.draw(Code.Use.SHARED, random).display()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(5 * Code.draw(Code.Use.INVITATION, random).characters().length()).isEqualTo(140);
  }
}
