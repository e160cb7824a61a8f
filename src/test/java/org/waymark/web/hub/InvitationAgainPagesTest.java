package org.waymark.web.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;

/** Who keeps a hub sends an invitation again with one press, and reads what came of it. */
@QuarkusTest
class InvitationAgainPagesTest {

  @Inject Staff staff;
  @Inject Community community;
  @Inject PretendAdvisers provider;

  private Actor.Adviser manager;
  private Actor.Adviser invited;

  @BeforeEach
  void invite() {
    var hub = staff.hub("Tyne Hub");
    manager = staff.manager(hub, "Mo Manager");
    invited = staff.adviser(hub, "Al Adviser");
  }

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
  }

  @Test
  void sendsItAgainAndSaysToWhomAndWhen() {
    for (var keeper : Map.of("/hub/people", manager, "/admin/people", administrator()).entrySet()) {
      anHourPasses();
      var browser = ActingBrowser.of(keeper.getValue());
      var people = keeper.getKey();
      assertThat(browser.page(people).select("form[action='" + address(people) + "']").text())
          .contains("Send the invitation again")
          .contains("Al Adviser");

      var sent = browser.post(people, address(people), Map.of());

      assertThat(sent.statusCode()).isEqualTo(303);
      var next = sent.header("Location").replaceFirst(".*?(?=/hub|/admin)", "");
      assertThat(next).isEqualTo(people + "?news=sent-again&person=" + invited.person());
      assertThat(browser.page(next).select(".govuk-notification-banner").text())
          .containsPattern("has been sent again to \\S+@hub.example.org on \\d.*\\d\\d:\\d\\d\\.");
    }
  }

  @Test
  void saysFromWhenOnItCanBeSentAgain() {
    var browser = ActingBrowser.of(manager);

    var soon = browser.post("/hub/people", address("/hub/people"), Map.of());

    var next = "/hub/people?news=sent-lately&person=" + invited.person();
    assertThat(soon.header("Location")).endsWith(next);
    assertThat(browser.page(next).select(".govuk-notification-banner").text())
        .containsPattern("was sent to \\S+ on .*\\. You can send it again from .*\\d\\d:\\d\\d\\.");
    assertThat(ActingBrowser.inWelsh(manager).page(next).text())
        .containsPattern("Gallwch ei anfon eto ar ôl .*\\d\\d:\\d\\d\\.");
  }

  @Test
  void saysThatNothingWasChangedWhileTheProviderIsAway() {
    anHourPasses();
    provider.be(Mood.AWAY);

    var away = ActingBrowser.of(manager).post("/hub/people", address("/hub/people"), Map.of());

    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.header("Retry-After")).isEqualTo("120");
    assertThat(ActingBrowser.read(away).text())
        .contains("The invitation could not be sent again")
        .contains("Nothing was changed.");
  }

  @Test
  void offersItForNobodyWhoHasComeOrHasNoAccessAndSaysSoToWhoeverAsksAllTheSame() {
    var browser = ActingBrowser.of(manager);
    anHourPasses();
    community.sql(
        new Actor.Housekeeping(),
        "update person set staff_seen_at = now() where id = ?1",
        invited.person().value());
    assertThat(browser.page("/hub/people").text()).doesNotContain("Send the invitation again");
    var come = browser.post("/hub/people", address("/hub/people"), Map.of());
    assertThat(come.header("Location")).endsWith("/hub/people?news=taken-up");
    assertThat(browser.page("/hub/people?news=taken-up").text()).contains("signed in already");

    browser.post("/hub/people", "/hub/people/" + invited.person() + "/disable", Map.of());

    assertThat(browser.page("/hub/people").text()).doesNotContain("Send the invitation again");
    var ended = browser.post("/hub/people", address("/hub/people"), Map.of());
    assertThat(ended.header("Location")).endsWith("/hub/people?news=not-enabled");
  }

  @Test
  void tellsNothingOfPeopleWhoAreNotOnThePage() {
    var stranger = staff.adviser(staff.hub("Tees Hub"), "Sam Stranger");

    assertThat(
            ActingBrowser.of(manager)
                .page("/hub/people?news=sent-again&person=" + stranger.person())
                .select(".govuk-notification-banner")
                .text())
        .contains("The invitation has been sent again.");
  }

  @Test
  void sendsOneLetterWhenTwoPressAtOnce() throws Exception {
    anHourPasses();
    var before = provider.sentAgain().size();

    var both =
        Twice.atOnce(
            () -> ActingBrowser.of(manager).post("/hub/people", address("/hub/people"), Map.of()));

    assertThat(both)
        .extracting(answer -> answer.header("Location").replaceFirst(".*news=([a-z-]+).*", "$1"))
        .containsExactlyInAnyOrder("sent-again", "sent-lately");
    assertThat(provider.sentAgain()).hasSize(before + 1);
  }

  private Actor administrator() {
    return staff.administrator();
  }

  private String address(String people) {
    return people + "/" + invited.person() + "/invitation";
  }

  private void anHourPasses() {
    community.sql(
        staff.administrator(),
        "update hub_member set invited_at = invited_at - interval '1 hour',"
            + " sent_again_at = sent_again_at - interval '1 hour' where hub_id = ?1",
        manager.hub().value());
  }
}
