package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
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

/** A firm whose code has got into the wrong hands takes another, and is never shut out by it. */
@QuarkusTest
class NewCodePagesTest {

  private static final String PAGE = "/account/code";

  @Inject Community community;
  @Inject ClaimFirm claimFirm;

  private Registered firm =
      new Registered(
          new OrganisationId(new UUID(0, 0)), ReturnCode.read("0".repeat(28)).orElseThrow());

  @BeforeEach
  void registerAFirm() {
    firm = community.register();
  }

  @Test
  void opensTheFirmWithTheNewCodeAndNothingWithTheOldOne() {
    var here = somebody().with(firm.code());
    var elsewhere = somebody().with(firm.code());
    var code = shown(here);

    var changed = here.post(PAGE, Map.of("code", code));

    assertThat(AtHome.place(changed)).isEqualTo(PAGE + "/changed");
    assertThat(here.page(PAGE + "/changed").select(".code").text()).isEqualTo(code);
    assertThat(here.get("/account").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
    assertThat(comesBack(firm.code().display()).statusCode()).isEqualTo(400);
    assertThat(comesBack(code).statusCode()).isEqualTo(303);
  }

  @Test
  void changesNothingUntilTheNewCodeHasBeenSeenAndSent() {
    var here = somebody().with(firm.code());

    assertThat(shown(here)).isNotEqualTo(shown(here));
    assertThat(comesBack(firm.code().display()).statusCode()).isEqualTo(303);
  }

  /** The first answer is lost, and the browser still brings the code that opens nothing. */
  @Test
  void letsWhoeverSendsTwiceInAllTheSame() {
    var here = somebody().with(firm.code());
    var code = shown(here);
    somebody().with(firm.code()).post(PAGE, Map.of("code", code));

    assertThat(here.get("/account").statusCode()).isEqualTo(303);
    assertThat(AtHome.place(here.post(PAGE, Map.of("code", code)))).isEqualTo(PAGE + "/changed");
    assertThat(here.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void givesACodeToAnOwnerWhoHasLostTheirs() {
    var person = community.person("Jo Price");
    claimFirm.claim(firm.code(), new Actor.Guest(person));
    var jo = new SomebodyAtHome(person);
    var code = shown(jo);

    jo.post(PAGE, Map.of("code", code));

    assertThat(comesBack(code).statusCode()).isEqualTo(303);
    assertThat(comesBack(firm.code().display()).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K7QF", "not a code", "********"})
  void offersAnotherCodeInPlaceOfOneThatIsNone(String code) {
    var here = somebody().with(firm.code());

    var refused = here.post(PAGE, Map.of("code", code));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select("main").text()).contains("nothing has changed");
    assertThat(ReturnCode.read(AtHome.page(refused).select(".code").text())).isPresent();
    assertThat(comesBack(firm.code().display()).statusCode()).isEqualTo(303);
  }

  @Test
  void asksStrangersForTheirCode() {
    assertThat(somebody().get(PAGE).statusCode()).isEqualTo(303);
    assertThat(somebody().post(PAGE, Map.of("code", "0".repeat(28))).statusCode()).isEqualTo(303);
  }

  private static String shown(SomebodyAtHome browser) {
    return browser.page(PAGE).select(".code").text();
  }

  private static Response comesBack(String code) {
    return somebody().post("/resume", Map.of("code", code));
  }

  /** Who has signed in and keeps no firm. */
  private static SomebodyAtHome somebody() {
    return new SomebodyAtHome(new PersonId(UUID.randomUUID()));
  }
}
