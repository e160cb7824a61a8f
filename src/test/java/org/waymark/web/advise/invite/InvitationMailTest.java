package org.waymark.web.advise.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.HubId;
import org.waymark.kernel.Language;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.invite.ClientInvitation.Invitee;
import org.waymark.organisation.consent.invite.Code;
import org.waymark.organisation.consent.invite.InviteClient.Invited.Asked;
import org.waymark.organisation.consent.invite.InviteClient.Letter;
import org.waymark.web.advise.invite.InvitationMail.Sending;

class InvitationMailTest {

  private static final KnownHub HUB =
      new KnownHub(
          new HubId(new UUID(1, 1)), "TYNE", "Tyne Hub", "help@tyne.example", null, null, false);

  @Test
  void sendsNothingWhereNoServerIsSet() {
    assertThat(mail(Map.of()).on()).isFalse();
    assertThat(mail(Map.of("waymark.mail.host", " ")).on()).isFalse();
    assertThat(mail(Map.of("waymark.mail.host", "mail.example")).on()).isTrue();
    assertThat(send("jo@firm.example")).isEqualTo(Sending.OFF);
  }

  @Test
  void sendsNothingWhereTheAdviserHandsItOver() {
    assertThat(send("")).isEqualTo(Sending.NOT_WANTED);
  }

  private static Sending send(String email) {
    var code = Code.read(Code.Use.INVITATION, "0".repeat(28)).orElseThrow();
    var letter = new Letter(new Invitee("Ty Pren", email), HUB, "Ada Reed", code, 14);
    var asked = new Asked(letter, false);
    return mail(Map.of()).send(asked, URI.create("https://x.example/"), Language.ENGLISH);
  }

  private static InvitationMail mail(Map<String, String> set) {
    var settings =
        new SmallRyeConfigBuilder()
            .withMapping(MailSettings.class)
            .withDefaultValues(set)
            .build()
            .getConfigMapping(MailSettings.class);
    return new InvitationMail(
        _ -> {
          throw new AssertionError("nothing is sent");
        },
        settings);
  }
}
