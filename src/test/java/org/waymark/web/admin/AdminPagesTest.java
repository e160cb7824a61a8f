package org.waymark.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.PretendPartners;
import org.waymark.fixture.Staff;
import org.waymark.hub.member.HubMembers;
import org.waymark.identity.Actor;

/** An administrator keeps hubs, people and partners; nobody else finds these pages. */
@QuarkusTest
class AdminPagesTest {

  @Inject Staff staff;
  @Inject PretendAdvisers provider;
  @Inject PretendPartners partners;
  @Inject HubMembers members;

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
    partners.beAway(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin",
        "/admin/hubs",
        "/admin/hubs/new",
        "/admin/hubs/areas",
        "/admin/people",
        "/admin/partners",
        "/admin/partners/new",
        "/admin/questionnaires",
        "/admin/benchmarks",
        "/admin/programmes"
      })
  void showsEachPageToAdministratorsAndNothingToOthers(String path) {
    var hub = staff.hub("Tyne Hub");

    assertThat(ActingBrowser.of(staff.administrator()).get(path).statusCode()).isEqualTo(200);
    assertThat(ActingBrowser.inWelsh(staff.administrator()).page(path).select("html").attr("lang"))
        .isEqualTo("cy");
    for (var other : List.of(new Actor.Visitor(), staff.manager(hub, "Mo Manager"))) {
      assertThat(ActingBrowser.of(other).get(path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void foundsAHubInvitesItsManagerAndClosesIt() {
    var admin = ActingBrowser.of(staff.administrator());
    var code = code();

    var founded =
        admin.post(
            "/admin/hubs/new",
            Map.of("code", code.toLowerCase(Locale.ROOT), "name", "Wear Hub", "email", "a@x.org"));
    assertThat(founded.header("Location")).endsWith("/admin/hubs/" + code + "?news=founded");
    var invited =
        admin.post(
            "/admin/hubs/" + code + "/invite",
            Map.of("name", "Mo Manager", "email", address(), "manages", "yes"));
    assertThat(invited.statusCode()).isEqualTo(303);
    assertThat(admin.page("/admin/hubs/" + code).text())
        .contains("Wear Hub", "Mo Manager", "Adviser and manager");
    assertThat(admin.page("/admin/hubs").text()).contains("Wear Hub");

    var closed = admin.post("/admin/hubs/" + code + "/close", Map.of());
    assertThat(closed.statusCode()).isEqualTo(303);
    assertThat(admin.page("/admin/hubs/" + code).text()).contains("This hub is closed.");
    assertThat(admin.get("/admin/hubs/" + code + "/invite").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsWhatWasTypedOfAHubThatCannotBe() {
    var admin = ActingBrowser.of(staff.administrator());
    var taken = staff.hub("Tyne Hub").code();

    var refused =
        admin.post(
            "/admin/hubs/new", Map.of("code", taken, "name", "Wear Hub", "email", "a@x.org"));

    var page = ActingBrowser.read(refused);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page.select("#code-error").text()).contains("Another hub has this code");
    assertThat(page.select("#name").attr("value")).isEqualTo("Wear Hub");
    assertThat(
            admin
                .post("/admin/hubs/new", Map.of("code", "a b", "name", "", "email", "x"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void endsAccessInAnyHubAndTriesAgainWhatTheProviderDidNotTake() {
    var admin = ActingBrowser.of(staff.administrator());
    var adviser = staff.adviser(staff.hub("Tyne Hub"), "Al Adviser").person();
    provider.be(Mood.AWAY);

    var disabled = admin.post("/admin/people", "/admin/people/" + adviser + "/disable", Map.of());

    assertThat(disabled.header("Location")).endsWith("?news=disabled-here");
    assertThat(members.memberOf(adviser)).isEmpty();
    assertThat(admin.page("/admin/people").text()).contains("Accounts that do not agree");
    assertThat(admin.post("/admin/people", "/admin/people/settle", Map.of()).header("Location"))
        .endsWith("?news=unsettled");
    provider.be(Mood.WELL);
    assertThat(admin.post("/admin/people", "/admin/people/settle", Map.of()).header("Location"))
        .endsWith("?news=settled");
    assertThat(admin.page("/admin/people").text()).doesNotContain("Accounts that do not agree");
  }

  @Test
  void showsThePartnersSecretOnceAndDisablesIt() {
    var admin = ActingBrowser.of(staff.administrator());
    var name = "Bank " + code();
    var form = Map.of("name", name, "email", "api@bank.example.org");

    var registered = admin.post("/admin/partners/new", form);

    assertThat(registered.statusCode()).isEqualTo(200);
    assertThat(registered.header("Cache-Control")).isEqualTo("no-store");
    assertThat(ActingBrowser.read(registered).select("main .govuk-summary-list__value").eachText())
        .hasSize(3)
        .startsWith("partner-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .endsWith(PretendPartners.TOKENS.toString(), PretendPartners.SECRET);
    var list = admin.page("/admin/partners");
    assertThat(list.text()).contains(name).doesNotContain(PretendPartners.SECRET);
    assertThat(admin.post("/admin/partners/new", form).statusCode()).isEqualTo(400);
    var disable = list.select(".card:contains(" + name + ") form").attr("action");
    partners.beAway(true);
    assertThat(admin.post("/admin/partners", disable, Map.of()).statusCode()).isEqualTo(503);
    partners.beAway(false);
    assertThat(admin.post("/admin/partners", disable, Map.of()).statusCode()).isEqualTo(303);
    assertThat(admin.page("/admin/partners").select(".card:contains(" + name + ") form")).isEmpty();
  }

  @Test
  void givesAPartnerAnotherSecretAfterSayingWhatThatEnds() {
    var admin = ActingBrowser.of(staff.administrator());
    var name = "Bank " + code();
    admin.post("/admin/partners/new", Map.of("name", name, "email", "api@bank.example.org"));
    var card = admin.page("/admin/partners").select(".card:contains(" + name + ")");
    var renew = card.select("a").attr("href");

    assertThat(admin.page(renew).text())
        .contains("The old secret stops working at once", "there is no time in which both work")
        .contains("for the scopes that they ask for, and for no others", name);
    partners.beAway(true);
    assertThat(admin.post(renew, Map.of()).statusCode()).isEqualTo(503);
    partners.beAway(false);
    var renewed = admin.post(renew, Map.of());

    assertThat(ActingBrowser.read(renewed).text())
        .contains(PretendPartners.TOKENS.toString(), PretendPartners.ANOTHER_SECRET);
    assertThat(renewed.header("Cache-Control")).isEqualTo("no-store");
    admin.post("/admin/partners", card.select("form").attr("action"), Map.of());
    assertThat(admin.get(renew).statusCode()).as("its access has ended").isEqualTo(404);
    assertThat(admin.post("/admin/partners/new", renew, Map.of()).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\r\n"})
  void saysWhichLinesHoldCharactersThatCannotBeSeen(String hidden) {
    var admin = ActingBrowser.of(staff.administrator());
    var line = "Bank" + hidden + code();

    var partner =
        admin.post("/admin/partners/new", Map.of("name", line, "email", "a" + hidden + "b@x.org"));
    var hub = admin.post("/admin/hubs/new", Map.of("code", line, "name", line, "email", "a@x.org"));

    assertThat(partner.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(partner);
    assertThat(page.select("#name-error").text()).contains("Enter a name on one line");
    assertThat(page.select("#email-error").text()).contains("Enter an e-mail address");
    assertThat(hub.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(hub).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#code", "#name");
  }

  @Test
  void changesNothingOfPartnersWhileTheProviderIsAway() {
    var admin = ActingBrowser.of(staff.administrator());
    partners.beAway(true);

    var away =
        admin.post("/admin/partners/new", Map.of("name", "Bank " + code(), "email", "a@x.org"));

    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(ActingBrowser.read(away).text()).contains("Nothing was changed.");
  }

  @Test
  void listsEveryEditionWithItsHashAndWhatCanBeDone() {
    var page = ActingBrowser.of(staff.administrator()).page("/admin/questionnaires");

    assertThat(page.text())
        .contains("They cannot be changed here.")
        .contains("sha256:")
        .contains("2026-1")
        .contains("unchanged since");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/hubs/NOSUCH1",
        "/admin/hubs/x",
        "/admin/hubs/NOSUCH1/close",
        "/admin/people/" + "00000000-0000-0000-0000-000000000000",
        "/admin/nothing"
      })
  void findsNothingElsewhere(String path) {
    assertThat(ActingBrowser.of(staff.administrator()).get(path).statusCode()).isIn(404, 405);
  }

  private static String code() {
    return UUID.randomUUID().toString().substring(24).toUpperCase(Locale.ROOT);
  }

  private static String address() {
    return UUID.randomUUID() + "@hub.example.org";
  }
}
