package org.waymark.web.hub;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A manager keeps the hub, without JavaScript; nobody else finds these pages. */
@QuarkusTest
class HubPagesTest {

  @Inject Staff staff;
  @Inject PretendAdvisers provider;

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hub", "/hub/people", "/hub/people/invite", "/hub/contact", "/hub/area"})
  void showsEachPageToTheManagerAndTheSameNothingToOthers(String path) {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");

    assertThat(ActingBrowser.of(manager).get(path).statusCode()).isEqualTo(200);
    assertThat(ActingBrowser.inWelsh(manager).page(path).select("html").attr("lang"))
        .isEqualTo("cy");
    var others =
        List.of(
            new Actor.Visitor(),
            new Actor.Guest(manager.person()),
            new Actor.Owner(new OrganisationId(UUID.randomUUID())),
            staff.adviser(hub, "Al Adviser"),
            staff.administrator());
    assertThat(others)
        .allSatisfy(
            other -> {
              var answer = ActingBrowser.of(other).get(path);
              assertThat(answer.statusCode()).isEqualTo(404);
              assertThat(ActingBrowser.read(answer).title())
                  .isEqualTo(ActingBrowser.read(given().accept("text/html").get("/no")).title());
            });
  }

  @Test
  void namesTheHubItsCodeAndItsFigures() {
    var hub = staff.hub("Tyne Hub");

    var page = ActingBrowser.of(staff.manager(hub, "Mo Manager")).page("/hub");

    assertThat(page.select("h1").text()).isEqualTo("Tyne Hub");
    assertThat(page.select(".hub-name").text()).isEqualTo("Tyne Hub");
    assertThat(page.text()).contains(hub.code()).contains("Fewer than 10");
  }

  @Test
  void invitesSomebodyAndListsThem() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));
    var email = address();

    var invited = manager.post("/hub/people/invite", Map.of("name", "Al Adviser", "email", email));

    assertThat(invited.statusCode()).isEqualTo(303);
    assertThat(invited.header("Location")).endsWith("/hub/people?news=invited");
    assertThat(manager.page("/hub/people?news=invited").text())
        .contains("The invitation has been sent.")
        .contains("Al Adviser")
        .contains(email)
        .contains("Mo Manager (you)");
  }

  @Test
  void saysWhatIsWrongWithAnInvitationAndKeepsWhatWasTyped() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));

    var refused =
        manager.post("/hub/people/invite", Map.of("name", "", "email", "al@", "manages", "yes"));

    var page = ActingBrowser.read(refused);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#name", "#email");
    assertThat(page.select("#email").attr("value")).isEqualTo("al@");
    assertThat(page.select("#manages").hasAttr("checked")).isTrue();
  }

  @Test
  void saysThatSomebodyHasTheAddressAlready() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));
    var invitation = Map.of("name", "Al Adviser", "email", address());
    manager.post("/hub/people/invite", invitation);

    var again = manager.post("/hub/people/invite", invitation);

    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(again).text()).contains("already has an account");
  }

  @Test
  void saysThatNothingWasChangedWhileTheProviderIsAway() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));
    provider.be(Mood.AWAY);

    var away = manager.post("/hub/people/invite", Map.of("name", "Al", "email", address()));

    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.header("Retry-After")).isEqualTo("120");
    assertThat(ActingBrowser.read(away).text())
        .contains("Invitations cannot be sent at the moment")
        .contains("Nothing was changed.");
  }

  @Test
  void saysWhomToAskWhereNobodyCanBeInvited() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));
    provider.be(Mood.NOT_SET_UP);

    var off = manager.post("/hub/people/invite", Map.of("name", "Al", "email", address()));

    assertThat(off.statusCode()).isEqualTo(503);
    assertThat(off.header("Retry-After")).as("waiting does not help").isNull();
    assertThat(ActingBrowser.read(off).text()).contains("Ask whoever runs this service");
  }

  @Test
  void disablesRestoresAndPromotesItsOwnPeopleOnly() {
    var hub = staff.hub("Tyne Hub");
    var manager = ActingBrowser.of(staff.manager(hub, "Mo Manager"));
    var adviser = "/hub/people/" + staff.adviser(hub, "Al Adviser").person();
    var stranger = "/hub/people/" + staff.adviser(staff.hub("Tees Hub"), "Sam Stranger").person();

    assertThat(manager.post("/hub/people", adviser + "/disable", Map.of()).header("Location"))
        .endsWith("?news=disabled");
    assertThat(manager.post("/hub/people", adviser + "/manager", Map.of()).header("Location"))
        .endsWith("?news=not-enabled");
    assertThat(manager.post("/hub/people", adviser + "/restore", Map.of()).header("Location"))
        .endsWith("?news=restored");
    assertThat(manager.post("/hub/people", adviser + "/manager", Map.of()).header("Location"))
        .endsWith("?news=made-manager");
    for (var act : List.of("/disable", "/restore", "/manager")) {
      assertThat(manager.post("/hub/people", stranger + act, Map.of()).statusCode()).isEqualTo(404);
      assertThat(manager.post("/hub/people", "/hub/people/nobody" + act, Map.of()).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void previewsColoursAndSavesThem() {
    var hub = staff.hub("Tyne Hub");
    var manager = ActingBrowser.of(staff.manager(hub, "Mo Manager"));
    var details =
        Map.of("name", "Tyne & Wear", "email", "a@x.org", "brand", "5A2A82", "version", "0");

    var preview = manager.post("/hub/contact", with(details, "preview", "yes"));
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(ActingBrowser.read(preview).select("link[href*=colours]").attr("href"))
        .startsWith("/assets/colours/5a2a82-");
    assertThat(manager.page("/hub").select("h1").text()).isEqualTo("Tyne Hub");

    assertThat(manager.post("/hub/contact", details).statusCode()).isEqualTo(303);
    var page = manager.page("/hub");
    assertThat(page.select("h1").text()).isEqualTo("Tyne & Wear");
    var stylesheet = page.select("link[href*=hubs]").attr("href");
    assertThat(stylesheet).isEqualTo("/assets/hubs/" + hub.code() + ".css?v=1");
    var css = given().get(stylesheet);
    assertThat(css.contentType()).startsWith("text/css");
    assertThat(css.header("Cache-Control")).contains("max-age");
    assertThat(css.asString()).contains("--brand: #5a2a82;");
  }

  @Test
  void refusesColoursNobodyCanRead() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));

    var refused =
        manager.post(
            "/hub/contact",
            Map.of("name", "Tyne", "email", "a@x.org", "brand", "#ffc928", "version", "0"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select("#brand-error").text())
        .contains("Choose a darker colour");
  }

  @Test
  void showsBothWhenSomebodyElseWasFaster() {
    var hub = staff.hub("Tyne Hub");
    var first = ActingBrowser.of(staff.manager(hub, "Mo Manager"));
    var second = ActingBrowser.of(staff.manager(hub, "Mi Manager"));
    first.post("/hub/contact", Map.of("name", "Theirs", "email", "a@x.org", "version", "0"));

    var mine = Map.of("name", "Mine", "email", "b@x.org", "version", "0");
    var late = second.post("/hub/contact", mine);

    var page = ActingBrowser.read(late);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(page.select(".govuk-summary-list").text()).contains("Theirs");
    assertThat(page.select("#name").attr("value")).isEqualTo("Mine");
    assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
    assertThat(second.post("/hub/contact", with(mine, "version", "1")).statusCode()).isEqualTo(303);
  }

  @Test
  void ticksCouncilAreasAndNamesTheHubThatHasOne() {
    var hub = staff.hub("Moray Hub");
    var manager = ActingBrowser.of(staff.manager(hub, "Mo Manager"));
    var other = ActingBrowser.of(staff.manager(staff.hub("Fife Hub"), "Mi Manager"));
    var moray = "S12000020";
    var fife = "S12000047";

    var saved = manager.post("/hub/area", Map.of("area", List.of(moray), "version", "0"));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(manager.page("/hub/area").select("input[checked]").eachAttr("value"))
        .containsExactly(moray);

    var refused = other.post("/hub/area", Map.of("area", List.of(moray, fife), "version", "0"));
    var page = ActingBrowser.read(refused);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page.select(".govuk-error-summary").text()).contains("Moray belongs to Moray Hub.");
    assertThat(page.select("input[checked]").eachAttr("value"))
        .containsExactlyInAnyOrder(moray, fife);
    assertThat(page.select("details[open]")).hasSize(1);
  }

  @Test
  void givesEveryControlOnThePageOfAreasAnIdOfItsOwn() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));

    assertThat(manager.page("/hub/area").select("input[type=checkbox]").eachAttr("id"))
        .hasSize(361)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/hubs/NOSUCH.css",
        "/assets/colours/5a2a82-;}.css",
        "/assets/colours/5A2A82-ffffff.css"
      })
  void hasNoStylesheetForWhatIsNoHubAndNoColour(String path) {
    assertThat(given().get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void takesNonsenseForABadForm() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));

    assertThat(manager.post("/hub/contact", Map.of("version", "x")).statusCode()).isEqualTo(400);
    assertThat(manager.post("/hub/people/invite", Map.of()).statusCode()).isEqualTo(400);
    assertThat(manager.post("/hub/area", Map.of("version", "x")).statusCode()).isEqualTo(409);
    assertThat(manager.get("/hub?news=<script>").statusCode()).isEqualTo(200);
  }

  @Test
  void doesNotBelieveAManagerTheDatabaseDoesNotKnow() {
    var hub = staff.hub("Tyne Hub");
    var claiming = new Actor.Adviser(new PersonId(UUID.randomUUID()), hub.id(), true);

    assertThat(
            ActingBrowser.of(claiming)
                .post("/hub/contact", Map.of("name", "Mine", "email", "a@x.org", "version", "0"))
                .statusCode())
        .isEqualTo(404);
  }

  private static String address() {
    return UUID.randomUUID() + "@hub.example.org";
  }

  private static Map<String, String> with(Map<String, String> values, String name, String value) {
    var more = new HashMap<>(values);
    more.put(name, value);
    return more;
  }
}
