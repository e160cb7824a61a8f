package org.waymark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is made from a slip has an id that follows from all that was asked for. */
class SlipTest {

  private static final Slip SLIP = new Slip(new UUID(7, 9));

  @Test
  void leadsTheSameQuestionToTheSameId() {
    var id = SLIP.id("hub", "person", "words");

    assertThat(new Slip(new UUID(7, 9)).id("hub", "person", "words")).isEqualTo(id);
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void leadsEveryOtherQuestionToAnotherId() {
    var ids =
        List.of(
            SLIP.id("hub", "person", "words"),
            SLIP.id("hub", "somebody else", "words"),
            SLIP.id("hub", "person", "other words"),
            SLIP.id("hubp", "erson", "words"),
            SLIP.id("hub", "personwords"),
            SLIP.id("hub", "person", "words", ""),
            new Slip(new UUID(7, 8)).id("hub", "person", "words"));

    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).doesNotContain(SLIP.number());
  }

  @Test
  void tellsNothingOfASecretWithAnId() {
    var id = SLIP.id("words").toString().replace("-", "");
    var secret = SLIP.secret("words");

    assertThat(secret).hasSize(32);
    assertThat(java.util.HexFormat.of().formatHex(Arrays.copyOf(secret, 6)))
        .isNotEqualTo(id.substring(0, 12));
    assertThat(SLIP).hasToString("Slip[...]");
  }
}
