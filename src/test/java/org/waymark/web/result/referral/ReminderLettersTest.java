package org.waymark.web.result.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.remind.ReminderAddress;
import org.waymark.referral.remind.ReminderWriter.Client;
import org.waymark.referral.remind.StopCode;

@QuarkusTest
class ReminderLettersTest {

  private static final ReminderLetters LETTERS =
      new ReminderLetters(Optional.of(URI.create("https://waymark.example.org")));

  private static final StopCode STOP = StopCode.read("0123456789".repeat(4)).orElseThrow();

  @Test
  void tellAFirmWhatIsDueWhereToSayAndHowToStop() {
    var address = new ReminderAddress("jo@firm.example", Language.ENGLISH);

    var letter = LETTERS.toFirm(address, List.of("Cyber Essentials", "A grant"), STOP);

    assertThat(letter.to()).isEqualTo("jo@firm.example");
    assertThat(letter.subject()).isEqualTo("A reminder: what became of it?");
    assertThat(letter.text())
        .contains("- Cyber Essentials\n- A grant\n")
        .contains("\nhttps://waymark.example.org/referrals\n")
        .contains("\nhttps://waymark.example.org/reminders/" + "0123456789".repeat(4) + "/stop\n");
  }

  @Test
  void areInTheLanguageOfWhoeverAskedForThem() {
    var address = new ReminderAddress("jo@firm.example", Language.WELSH);

    var letter = LETTERS.toFirm(address, List.of("Cyber Essentials"), STOP);

    assertThat(letter.subject()).startsWith("Nodyn atgoffa");
    assertThat(letter.text()).startsWith("Helo,").contains("Stopiwch nhw yma");
  }

  @Test
  void tellAnAdviserWhereToReadAndNotWhichFirm() {
    var firm = new OrganisationId(new UUID(1, 2));
    var referral = new ReferralId(new UUID(3, 4));

    var letter =
        LETTERS.toAdviser(
            "ada@hub.example", Language.ENGLISH, "A grant", new Client(firm, referral));

    assertThat(letter.text())
        .contains("https://waymark.example.org/advise/clients/" + firm + "/referrals/" + referral)
        .contains("- A grant");
  }

  @Test
  void cannotBeWrittenWhileNobodyKnowsWhereTheServiceIs() {
    assertThat(new ReminderLetters(Optional.empty()).ready()).isFalse();
    assertThat(LETTERS.ready()).isTrue();
  }
}
