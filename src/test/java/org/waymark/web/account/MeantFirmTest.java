package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.Organisations.Registered;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.ownership.ClaimFirm;

/** A form about one firm does nothing to another, though its sender is at that one by now. */
@QuarkusTest
class MeantFirmTest {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Registered NONE =
      new Registered(new OrganisationId(NOBODY), ReturnCode.read("0".repeat(28)).orElseThrow());
  private static final String FIRMS = "/account/firms";
  private static final String ERASE = "/account/data/erase";
  private static final String CODE = "/account/code";

  @Inject Community community;
  @Inject ClaimFirm claimFirm;

  private PersonId jo = new PersonId(NOBODY);
  private Registered one = NONE;
  private Registered other = NONE;

  @BeforeEach
  void joKeepsTwoFirms() {
    var guest = new Actor.Guest(community.person("Jo Price"));
    jo = guest.person();
    one = community.register();
    other = community.register();
    community.as(guest, () -> claimFirm.claim(other.code(), guest));
    community.as(guest, () -> claimFirm.claim(one.code(), guest));
  }

  @Test
  void erasesNoFirmThatWasChosenMeanwhile() {
    var home = new SomebodyAtHome(jo);
    var asked = home.page(ERASE);
    chooses(home, other);

    var refused = sends(home, ERASE, asked, Map.of("confirm", "erase"));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(AtHome.page(refused).select("h1").text()).isEqualTo("You are at another firm now");
    assertThat(isThere(one)).isTrue();
    assertThat(isThere(other)).isTrue();
    chooses(home, one);
    assertThat(sends(home, ERASE, asked, Map.of("confirm", "erase")).statusCode()).isEqualTo(200);
    assertThat(isThere(one)).isFalse();
    assertThat(isThere(other)).isTrue();
  }

  @Test
  void erasesNoFirmWhoseCodeWasTypedMeanwhile() {
    var home = stranger().with(one.code());
    var asked = home.page(ERASE);
    home.with(other.code());

    assertThat(sends(home, ERASE, asked, Map.of("confirm", "erase")).statusCode()).isEqualTo(409);

    assertThat(isThere(other)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/account/consents", "/account/access/share", "/account/code", "/profile"})
  void holdsForEveryFormAboutAFirm(String path) {
    var home = stranger().with(one.code());
    var asked = home.page(path);
    home.with(other.code());

    assertThat(sends(home, path, asked, Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void leavesTheBrowserTheCodeOfAnotherFirmWhenAChosenOneIsErased() {
    var unclaimed = community.register();
    var home = new SomebodyAtHome(jo).with(unclaimed.code());
    chooses(home, one);

    var erased = sends(home, ERASE, home.page(ERASE), Map.of("confirm", "erase"));

    assertThat(isThere(one)).isFalse();
    assertThat(codesGivenOrTaken(erased)).isEmpty();
  }

  @Test
  void leavesTheBrowserTheCodeOfAnotherFirmWhenAChosenOneTakesANewCode() {
    var unclaimed = community.register();
    var home = new SomebodyAtHome(jo).with(unclaimed.code());
    chooses(home, one);
    var asked = home.page(CODE);

    var changed = sends(home, CODE, asked, Map.of());

    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(stranger().with(one.code()).get("/account").statusCode()).isEqualTo(303);
    assertThat(codesGivenOrTaken(changed)).isEmpty();
  }

  private static List<String> codesGivenOrTaken(Response response) {
    return response.headers().getValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("waymark="))
        .toList();
  }

  private static void chooses(SomebodyAtHome browser, Registered firm) {
    browser.post(FIRMS, Map.of("firm", firm.organisation().toString()));
  }

  private static boolean isThere(Registered firm) {
    return stranger().with(firm.code()).get("/account").statusCode() == 200;
  }

  /** As the page had it, whatever the browser has done since. */
  private static Response sends(
      SomebodyAtHome browser, String path, Document asked, Map<String, String> typed) {
    var fields = new HashMap<String, String>();
    asked
        .select("main form input[type=hidden]")
        .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
    fields.remove("csrf-token");
    fields.putAll(typed);
    return browser.post(path, fields);
  }

  private static SomebodyAtHome stranger() {
    return new SomebodyAtHome(new PersonId(UUID.randomUUID()));
  }
}
