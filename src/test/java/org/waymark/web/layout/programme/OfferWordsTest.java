package org.waymark.web.layout.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.kernel.Language.ENGLISH;
import static org.waymark.kernel.Language.WELSH;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.Language;
import org.waymark.programme.Evidence.Support;
import org.waymark.programme.Freshness;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Cost;
import org.waymark.programme.Status;
import org.waymark.programme.Status.State;
import org.waymark.recommendation.Need;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;

/** What is said of a programme as a whole, in both languages. */
@QuarkusTest
class OfferWordsTest {

  private static final LocalDate SEEN = LocalDate.of(2026, 1, 28);

  @ParameterizedTest(name = "{0}, {3}, approximate {1}, closed on {2}")
  @CsvSource({
    "OPEN, false, , CURRENT, 'Open when checked, 28 January 2026.', 'Ar agor pan wiriwyd, 28"
        + " Ionawr 2026.'",
    "OPEN, true, , CURRENT, 'Open when checked, about January 2026.', 'Ar agor pan wiriwyd,"
        + " oddeutu Ionawr 2026.'",
    "OPEN, false, , LAPSED, 'Open when checked, 28 January 2026. Not verified since.', 'Ar agor"
        + " pan wiriwyd, 28 Ionawr 2026. Heb ei wirio ers hynny.'",
    "OPEN, false, , NEVER, Not confirmed., Heb ei gadarnhau.",
    "UNKNOWN, false, , CURRENT, Not known whether it is open. Last seen 28 January 2026., Ni wyddom"
        + " a yw ar agor. Gwelwyd ddiwethaf 28 Ionawr 2026.",
    "UNKNOWN, false, , LAPSED, 'Not known whether it is open. Last seen 28 January 2026, not"
        + " verified since.', 'Ni wyddom a yw ar agor. Gwelwyd ddiwethaf 28 Ionawr 2026, heb ei"
        + " wirio ers hynny.'",
    "CLOSED, false, , CURRENT, Closed by 28 January 2026., Wedi cau erbyn 28 Ionawr 2026.",
    "CLOSED, false, 2026-01-05, LAPSED, Closed on 5 January 2026., Caeodd ar 5 Ionawr 2026."
  })
  void saysWhatIsKnownAndSinceWhen(
      State state,
      boolean approximate,
      @Nullable LocalDate closedOn,
      Verification verification,
      String english,
      String welsh) {
    var freshness =
        new Freshness(new Status(state, SEEN, approximate, closedOn), state, verification);

    assertThat(in(ENGLISH).freshness(freshness)).isEqualTo(english);
    assertThat(in(WELSH).freshness(freshness)).isEqualTo(welsh);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} support")
  @CsvSource({
    "FREE, free, FULL, Free., Am ddim.",
    "FREE, free to eligible adults, FULL, Free: free to eligible adults., Am ddim: free to eligible"
        + " adults.",
    "PART_FREE, advice free; grant match-funded, FULL, Free in part: advice free; grant"
        + " match-funded., Am ddim yn rhannol: advice free; grant match-funded.",
    "SHARED, 50% match, NONE, You pay a share: 50% match (not confirmed)., Rydych yn talu cyfran:"
        + " 50% match (heb ei gadarnhau).",
    "PAID, subscription, FULL, You pay: subscription., Rydych yn talu: subscription.",
    "PAID, £320, PARTIAL, You pay: £320 (not confirmed in every part)., Rydych yn talu: £320 (heb"
        + " ei gadarnhau ym mhob rhan)."
  })
  void saysWhatItCostsTheFirm(
      Charge charge, String words, Support support, String english, String welsh) {
    var cost = new Cost(charge, words, support);

    assertThat(in(ENGLISH).cost(cost).words()).isEqualTo(english);
    assertThat(in(WELSH).cost(cost).words()).isEqualTo(welsh);
  }

  @Test
  void marksAPriceThatIsPublishedInEnglish() {
    assertThat(in(WELSH).cost(new Cost(Charge.PAID, "subscription", Support.FULL)).parts())
        .contains(new Text.Part("subscription", ENGLISH));
  }

  @ParameterizedTest(name = "{0} missing")
  @CsvSource({
    "50, Helps with less than 1 of your 50 missing points., Pwyntiau coll: mae’n helpu gyda llai"
        + " nag 1 o 50.",
    "1, Helps with what you still miss., Mae’n helpu gyda’r hyn sydd ar goll o hyd."
  })
  void saysHowMuchItHelpsWith(int missing, String english, String welsh) {
    var need = new Need(List.of(), BigFraction.of(missing, 100));

    assertThat(in(ENGLISH).help(need)).isEqualTo(english);
    assertThat(in(WELSH).help(need)).isEqualTo(welsh);
  }

  private static OfferWords in(Language language) {
    var speaker = new Speaker(language);
    return new OfferWords(speaker.words(ProgrammeMessages.class), speaker);
  }
}
