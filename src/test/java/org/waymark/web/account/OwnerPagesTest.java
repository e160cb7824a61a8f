package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.Organisations.Registered;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.ownership.ClaimFirm;

/** Who keeps a firm under their sign-in, and how that ends. */
@QuarkusTest
class OwnerPagesTest {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final String LIST = "/account/owners";

  @Inject Community community;
  @Inject ClaimFirm claimFirm;

  private PersonId jo = new PersonId(NOBODY);
  private PersonId sam = new PersonId(NOBODY);
  private Registered firm =
      new Registered(new OrganisationId(NOBODY), ReturnCode.read("0".repeat(28)).orElseThrow());

  @BeforeEach
  void twoPeopleKeepAFirm() {
    firm = community.register();
    jo = keeper("Jo Price");
    sam = keeper("Sam Hill");
  }

  @Test
  void namesEverybodyWhoKeepsTheFirmAndSaysWhichIsTheReader() {
    assertThat(joAtHome().page("/account").select("main a[href=/account/owners]")).hasSize(1);

    var page = joAtHome().page(LIST);

    assertThat(page.select("main h2").eachText()).containsExactly("Jo Price (you)", "Sam Hill");
    assertThat(page.select("main").text()).contains("someone@example.org", "Since");
    assertThat(withTheCode().page(LIST).select("main h2").eachText())
        .as("whoever has come with the code alone")
        .containsExactly("Jo Price", "Sam Hill");
  }

  @Test
  void saysThatNobodyKeepsAFirm() {
    var other = ActingBrowser.of(community.firm());

    assertThat(other.page(LIST).select("main").text())
        .contains("Nobody keeps this firm under their sign-in");
    assertThat(other.page("/account").select("main a[href=/account/owners]")).isEmpty();
  }

  @Test
  void endsThatSomebodyElseKeepsTheFirm() {
    var asked = joAtHome().page(end(sam)).select("main").text();
    assertThat(asked)
        .contains("Sam Hill no longer comes to this firm", "Others still keep this firm")
        .contains("Whoever knows it can still come back with it");

    var ended = joAtHome().post(end(sam), Map.of());

    assertThat(AtHome.place(ended)).isEqualTo(LIST + "?news=ended");
    var page = joAtHome().page(LIST + "?news=ended").select("main");
    assertThat(page.text()).contains("They no longer come to this firm").doesNotContain("Sam Hill");
    var next = new SomebodyAtHome(sam).get("/account");
    assertThat(AtHome.place(next)).as("their next page").isEqualTo("/account/claim");
    assertThat(joAtHome().get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void letsWhoeverBringsTheCodeStopKeepingTheFirmAndStay() {
    var browser = joAtHome().with(firm.code());
    var asked = browser.page(end(jo)).select("main");
    assertThat(asked.select(".code-box .code").text()).isEqualTo(firm.code().display());
    assertThat(asked.text()).contains("Stop keeping this firm", "The code works until");

    var ended = browser.post(end(jo), Map.of());

    assertThat(AtHome.place(ended)).isEqualTo(LIST + "?news=left");
    assertThat(browser.page(LIST + "?news=left").select("main").text())
        .contains("You no longer keep this firm")
        .doesNotContain("Jo Price");
  }

  @Test
  void saysToWhoeverLeavesWithoutTheCodeWhatTheyNeed() {
    var browser = joAtHome();
    var asked = browser.page(end(jo)).select("main");
    assertThat(asked.select(".code-box")).isEmpty();
    assertThat(asked.text()).contains("We cannot show it to you", "Have it at hand");

    var left = browser.post(end(jo), Map.of());

    assertThat(left.statusCode()).isEqualTo(200);
    assertThat(AtHome.page(left).select("main").text())
        .contains("You no longer keep this firm", "28 letters and numbers");
    assertThat(AtHome.place(browser.get("/account"))).isEqualTo("/account/claim");
    assertThat(browser.with(firm.code()).get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void endsTheLastOneTooAndSaysThatTheCodeIsTheOnlyWayBack() {
    joAtHome().post(end(sam), Map.of());
    assertThat(joAtHome().page(end(jo)).select(".govuk-warning-text").text())
        .contains("the code of the firm is the only way back");

    joAtHome().post(end(jo), Map.of());

    assertThat(withTheCode().page(LIST).select("main").text()).contains("Nobody keeps this firm");
  }

  @Test
  void saysPlainlyThatThereIsNoWayBackOnceTheCodeIsOver() {
    joAtHome().post(end(sam), Map.of());
    community.sql(owner(), "update organisation set return_code_expires_at = now()");

    var asked = joAtHome().page(end(jo)).select("main");

    assertThat(asked.select(".govuk-warning-text").text()).contains("nobody can come back");
    assertThat(asked.select("a[href=/account/data]")).hasSize(1);
    assertThat(asked.text()).doesNotContain("The code works until");
  }

  @Test
  void keepsNamesInWelsh() {
    assertThat(ActingBrowser.inWelsh(owner()).page(end(jo)).select("main").text())
        .contains("ni fydd Jo Price yn dod");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "%00", "00000000-0000-0000-0000-000000000042"})
  void knowsNobodyElse(String id) {
    assertThat(joAtHome().get(LIST + "/" + id + "/end").statusCode()).isEqualTo(404);
    assertThat(joAtHome().post(LIST + "/" + id + "/end", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void letsNoOtherFirmEndIt() {
    var stranger = ActingBrowser.of(community.firm());

    assertThat(stranger.get(end(jo)).statusCode()).isEqualTo(404);
    assertThat(stranger.post("/resume", end(jo), Map.of()).statusCode()).isEqualTo(404);
    assertThat(joAtHome().page(LIST).select("main h2")).hasSize(2);
  }

  private PersonId keeper(String name) {
    var guest = new Actor.Guest(community.person(name));
    community.as(guest, () -> claimFirm.claim(firm.code(), guest));
    return guest.person();
  }

  private Actor.Owner owner() {
    return new Actor.Owner(firm.organisation());
  }

  private SomebodyAtHome joAtHome() {
    return new SomebodyAtHome(jo);
  }

  private ActingBrowser withTheCode() {
    return ActingBrowser.of(owner());
  }

  private static String end(PersonId person) {
    return LIST + "/" + person + "/end";
  }
}
