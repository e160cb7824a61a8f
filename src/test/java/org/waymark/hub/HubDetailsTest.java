package org.waymark.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.hub.Colours.Colour;
import org.waymark.hub.HubDetails.Flaw;

/** What a hub may say of itself. */
class HubDetailsTest {

  @Test
  void needsANameAndAnAddressAlone() {
    assertThat(new HubDetails("Tyne Hub", "help@tyne.example.org", "", "", "", "").flaws())
        .isEmpty();
    assertThat(new HubDetails(" ", "", "", "", "", "").flaws())
        .containsExactly(Flaw.NAME_MISSING, Flaw.EMAIL_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\n", "\r\n", "\u0085"})
  void refusesCharactersThatCannotBeSeen(String hidden) {
    var typed = "a" + hidden + "b";

    assertThat(
            new HubDetails(typed, typed + "@x.org", "0191 496" + hidden + "0000", "", "", "")
                .flaws())
        .containsExactly(Flaw.NAME_MALFORMED, Flaw.EMAIL_MALFORMED, Flaw.PHONE_MALFORMED);
    assertThat(
            new HubDetails(
                    "Hub", "a@x.org", "", "https://x.org/" + typed, "#0b4a" + hidden + "46", "")
                .flaws())
        .containsExactly(Flaw.SITE_MALFORMED, Flaw.BRAND_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "help@", "@x.org", "help@x", "a b@x.org", "<a>@x.org"})
  void refusesWhatIsNoEmailAddress(String email) {
    assertThat(HubDetails.isEmail(email)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "hub.example.org", "ftp://x.org", "https://"})
  void refusesWhatIsNoWebAddress(String site) {
    assertThat(new HubDetails("Hub", "a@x.org", "", site, "", "").flaws())
        .containsExactly(Flaw.SITE_MALFORMED);
  }

  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.0",
    "#ffffff, #ffffff, 1.0",
    "#767676, #ffffff, 4.54",
    "#0b4a46, #ffffff, 9.9"
  })
  void measuresContrastAsWcagDoes(String one, String other, double contrast) {
    assertThat(new Colour(one).contrastWith(new Colour(other))).isCloseTo(contrast, within(0.3));
  }

  @ParameterizedTest
  @CsvSource({
    "#0b4a46, '', ",
    "0B4A46, '', ",
    "#767676, '', BRAND_TOO_PALE",
    "#ffc928, '', BRAND_TOO_PALE",
    "#0b4a4, '', BRAND_MALFORMED",
    "red, '', BRAND_MALFORMED",
    "'#0b4a46;}', '', BRAND_MALFORMED",
    "#0b4a46, #e3efec, ",
    "#0b4a46, #113355, SOFT_TOO_DARK",
    "#0b4a46, light, SOFT_MALFORMED"
  })
  void takesOnlyColoursThatCanBeRead(String brand, String soft, Flaw flaw) {
    var flaws = new HubDetails("Hub", "a@x.org", "", "", brand, soft).flaws();

    if (flaw == null) {
      assertThat(flaws).isEmpty();
    } else {
      assertThat(flaws).containsExactly(flaw);
    }
  }

  @Test
  void choosesASoftColourThatCanBeReadForWhoeverNamesNone() {
    var colours = new HubDetails("Hub", "a@x.org", "", "", "#5a2a82", "").colours().orElseThrow();

    assertThat(colours.softIsReadable()).isTrue();
    assertThat(colours.deep().contrastWith(Colours.PAPER))
        .isGreaterThan(colours.brand().contrastWith(Colours.PAPER));
  }
}
