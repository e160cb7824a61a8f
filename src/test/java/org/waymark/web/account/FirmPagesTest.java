package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

/** Somebody keeps two firms under their sign-in, and goes from one to the other. */
@QuarkusTest
class FirmPagesTest {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Registered NONE =
      new Registered(new OrganisationId(NOBODY), ReturnCode.read("0".repeat(28)).orElseThrow());
  private static final String FIRMS = "/account/firms";

  @Inject Community community;
  @Inject ClaimFirm claimFirm;

  private PersonId jo = new PersonId(NOBODY);
  private Registered first = NONE;
  private Registered last = NONE;

  @BeforeEach
  void joKeepsTwoFirms() {
    var guest = new Actor.Guest(community.person("Jo Price"));
    jo = guest.person();
    first = community.register();
    last = community.register();
    community.as(guest, () -> claimFirm.claim(first.code(), guest));
    community.as(guest, () -> claimFirm.claim(last.code(), guest));
    correct(first, "retail");
    correct(last, "construction");
  }

  @Test
  void comeToTheOneClaimedLastAndFindTheWayToTheOther() {
    var home = new SomebodyAtHome(jo);

    assertThat(caption(home)).contains("Construction");
    assertThat(home.page("/account").select("main a[href=/account/firms]")).hasSize(1);
    var page = home.page(FIRMS);
    assertThat(page.select("main h2")).hasSize(2);
    assertThat(page.select("main form")).as("one is here already").hasSize(1);
    assertThat(page.select("main").text()).contains("Under your sign-in since");
  }

  @Test
  void goOnWithTheOneTheyChoose() {
    var home = new SomebodyAtHome(jo);

    var answer = home.post(FIRMS, Map.of("firm", first.organisation().toString()));

    assertThat(AtHome.place(answer)).isEqualTo("/account");
    assertThat(answer.detailedCookie("waymark-firm").isHttpOnly()).isTrue();
    assertThat(caption(home)).contains("Shops");
    assertThat(caption(new SomebodyAtHome(jo))).as("another browser").contains("Construction");
  }

  @Test
  void meanTheirChoiceThoughTheBrowserBringsTheCodeOfAnother() {
    var home = new SomebodyAtHome(jo).with(last.code());

    home.post(FIRMS, Map.of("firm", first.organisation().toString()));

    assertThat(caption(home)).contains("Shops");
    assertThat(home.page("/account/claim").select("input[name=code]").attr("value"))
        .as("no code of the other firm is shown")
        .isEmpty();
  }

  @Test
  void comeToTheFirmTheyHaveJustClaimed() {
    var third = community.register();
    correct(third, "education");
    var home = new SomebodyAtHome(jo).with(first.code());

    home.post("/account/claim", Map.of("code", third.code().display()));

    assertThat(caption(home)).contains("Education");
  }

  @Test
  void meanTheFirmWhoseCodeTheyTypeAfterwards() {
    var home = new SomebodyAtHome(jo);
    home.post(FIRMS, Map.of("firm", first.organisation().toString()));

    home.with(last.code());

    assertThat(caption(home)).contains("Construction");
  }

  @Test
  void losesAChoiceThatIsNoLongerTheirs() {
    var home = new SomebodyAtHome(jo);
    home.post(FIRMS, Map.of("firm", first.organisation().toString()));

    home.post("/account/owners/" + jo + "/end", Map.of());

    assertThat(caption(home)).contains("Construction");
    assertThat(home.page("/account").select("main a[href=/account/firms]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "00000000-0000-0000-0000-000000000042", "stranger"})
  void chooseNoFirmThatIsNotTheirs(String id) {
    var strangers = community.firm().organisation().toString();

    var answer =
        new SomebodyAtHome(jo).post(FIRMS, Map.of("firm", id.equals("stranger") ? strangers : id));

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void areAskedToSignInFirst() {
    assertThat(AtHome.place(new AtHome(new Actor.Owner(first.organisation())).get(FIRMS)))
        .isEqualTo("/sign-in?to=/account/firms");
  }

  private void correct(Registered firm, String sector) {
    community.sql(
        new Actor.Owner(firm.organisation()), "update organisation set sector = ?1", sector);
  }

  private static String caption(SomebodyAtHome home) {
    Document page = home.page("/account");
    return page.select("main .caption").text();
  }
}
