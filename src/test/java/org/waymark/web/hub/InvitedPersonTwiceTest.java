package org.waymark.web.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Twice;
import org.waymark.hub.Hub;
import org.waymark.identity.Actor;

/** Whoever is invited twice with one form is invited, and has one account and one place. */
@QuarkusTest
class InvitedPersonTwiceTest {

  private static final String INVITE = "/hub/people/invite";

  @Inject Staff staff;
  @Inject PretendAdvisers provider;

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
  }

  @Test
  void invitesOnceWhomAManagerOrAnAdministratorInvitesTwice() {
    var hub = staff.hub("Tyne Hub");
    var forms =
        Map.<Actor, String>of(
            staff.manager(hub, "Mo Manager"),
            INVITE,
            staff.administrator(),
            "/admin/hubs/" + hub.code() + "/invite");
    forms.forEach(
        (actor, form) -> {
          var fields = invitation(actor, form);
          var first = sends(actor, form, fields);
          var accounts = provider.enabled();

          var second = sends(actor, form, fields);

          assertThat(first.header("Location")).endsWith("?news=invited");
          assertThat(second.statusCode()).isEqualTo(303);
          assertThat(second.header("Location")).isEqualTo(first.header("Location"));
          assertThat(provider.enabled()).isEqualTo(accounts);
          assertThat(people(hub, fields)).isEqualTo(1);
        });
  }

  @Test
  void invitesOnceAlsoAtTheSameMoment() throws Exception {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var fields = invitation(manager, INVITE);

    var both = Twice.atOnce(() -> sends(manager, INVITE, fields));

    assertThat(both)
        .extracting(answer -> answer.header("Location"))
        .allSatisfy(next -> assertThat(next).endsWith("/hub/people?news=invited"));
    assertThat(people(hub, fields)).isEqualTo(1);
  }

  @Test
  void triesAgainWhereTheFirstCameToNothing() {
    var manager = staff.manager(staff.hub("Tyne Hub"), "Mo Manager");
    var fields = invitation(manager, INVITE);
    provider.be(Mood.AWAY);
    assertThat(sends(manager, INVITE, fields).statusCode()).isEqualTo(503);
    provider.be(Mood.WELL);

    assertThat(sends(manager, INVITE, fields).statusCode()).isEqualTo(303);
  }

  @Test
  void takesASlipOfAnotherHubForAFreshOne() {
    var manager = staff.manager(staff.hub("Tyne Hub"), "Mo Manager");
    var stranger = staff.manager(staff.hub("Tees Hub"), "Sam Stranger");
    var fields = invitation(manager, INVITE);
    sends(manager, INVITE, fields);

    var sameAddress = sends(stranger, INVITE, fields);
    fields.put("email", UUID.randomUUID() + "@hub.example.org");
    var another = sends(stranger, INVITE, fields);

    assertThat(sameAddress.statusCode()).as("as without a slip").isEqualTo(400);
    assertThat(another.statusCode()).isEqualTo(303);
    assertThat(ActingBrowser.of(stranger).page("/hub/people").text())
        .contains(fields.get("email"))
        .doesNotContain("Mo Manager");
  }

  private static Map<String, String> invitation(Actor actor, String form) {
    var slip = ActingBrowser.of(actor).page(form).select("input[name=slip]").attr("value");
    assertThat(slip).hasSize(36);
    var fields = new HashMap<String, String>();
    fields.put("name", "Al Adviser");
    fields.put("email", UUID.randomUUID() + "@hub.example.org");
    fields.put("slip", slip);
    return fields;
  }

  private static Response sends(Actor actor, String form, Map<String, String> fields) {
    return ActingBrowser.of(actor).post(form, fields);
  }

  private long people(Hub hub, Map<String, String> fields) {
    var page = ActingBrowser.of(staff.administrator()).page("/admin/hubs/" + hub.code());
    return List.of(page.text().split(fields.get("email"), -1)).size() - 1;
  }
}
