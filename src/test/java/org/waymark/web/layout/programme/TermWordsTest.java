package org.waymark.web.layout.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.kernel.Language.ENGLISH;
import static org.waymark.kernel.Language.WELSH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Language;
import org.waymark.programme.Evidence.Support;
import org.waymark.programme.Offer.Cap;
import org.waymark.programme.Offer.Funding;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Trait;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;

/** What money a firm can get, and when. */
@QuarkusTest
class TermWordsTest {

  private static final Funding SOME =
      new Funding(
          null,
          20_000,
          50,
          33,
          List.of(new Cap(new Rule.Has(Trait.VAT_REGISTERED, false), 5_000)),
          null,
          Support.FULL);

  @Test
  void tellsWhatIsPaidBeforeAndWhoGetsLess() {
    assertThat(money(SOME, ENGLISH))
        .contains(
            "33% is paid before you spend it",
            "Up to £5,000 where this holds: For firms that are not registered for VAT.");
    assertThat(money(SOME, WELSH))
        .contains(
            "Telir 33% cyn i chi ei wario",
            "Hyd at £5,000 lle mae hyn yn wir: I fusnesau heb gofrestru ar gyfer TAW.");
  }

  @Test
  void saysThatAllOfItComesAfterwards() {
    var arrears = new Funding(null, null, null, 0, List.of(), null, Support.FULL);

    assertThat(money(arrears, ENGLISH)).containsExactly("Paid after you have spent it");
    assertThat(money(new Funding(null, null, null, null, List.of(), null, Support.FULL), ENGLISH))
        .isEmpty();
  }

  private static List<String> money(Funding funding, Language language) {
    var speaker = new Speaker(language);
    var messages = speaker.words(ProgrammeMessages.class);
    var conditions = Conditions.in(speaker).words();
    return new TermWords(conditions, messages, speaker)
        .of(funding).stream().map(Text::words).toList();
  }
}
