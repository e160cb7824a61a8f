package org.waymark.web.layout.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Language;

class TextTest {

  private static final Tags TAGS = new Tags();
  private static final Text FOREIGN = Text.in(Language.ENGLISH, "R&D <grants>");

  @Test
  void marksWhereItLeavesTheLanguageOfThePage() {
    var text = FOREIGN.within("Adroddiad: " + Text.SLOT + ".");

    assertThat(TAGS.render("{value}", text))
        .isEqualTo("Adroddiad: <span lang=\"en\">R&amp;D &lt;grants&gt;</span>.");
  }

  @Test
  void needsNoMarkInTheLanguageOfThePage() {
    assertThat(TAGS.render("{value}", Text.of("Sgiliau & mwy"))).isEqualTo("Sgiliau &amp; mwy");
  }

  @Test
  void isPlainWhereNoMarkupMayStand() {
    assertThat(TAGS.render("<title>{value.words}</title>", FOREIGN))
        .isEqualTo("<title>R&amp;D &lt;grants&gt;</title>");
  }

  @Test
  void joinsTexts() {
    assertThat(Text.joined("; ", List.of(Text.of("a"), FOREIGN)).words())
        .isEqualTo("a; R&D <grants>");
    assertThat(Text.joined("; ", List.of()).words()).isEmpty();
  }

  @Test
  void isNotLostInASentenceWithoutASlot() {
    assertThatThrownBy(() -> FOREIGN.within("Adroddiad"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no slot in: Adroddiad");
  }
}
