package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.organisation.ownership.Ownerships;

/** The pages on which a firm decides on its data. */
@QuarkusTest
class DataPagesTest {

  @Inject Community community;
  @Inject Ownerships ownerships;

  @Test
  void keepsWhatIsSaidAboutEachUse() {
    var browser = new AtHome(community.firm());
    assertThat(browser.page("/account/consents").select("input[checked]")).isEmpty();

    var saved = browser.post("/account/consents", Map.of("benchmark", "no", "research", "yes"));

    assertThat(AtHome.place(saved)).isEqualTo("/account/consents?news=saved");
    var page = browser.page("/account/consents");
    assertThat(page.select("input[name=benchmark][checked]").attr("value")).isEqualTo("no");
    assertThat(page.select("input[name=research][checked]").attr("value")).isEqualTo("yes");
    browser.post("/account/consents", Map.of("research", "no"));
    var after = browser.page("/account/consents");
    assertThat(after.select("input[name=benchmark][checked]").attr("value")).isEqualTo("no");
    assertThat(after.select("input[name=research][checked]").attr("value")).isEqualTo("no");
  }

  @Test
  void takesNothingButYesAndNo() {
    var browser = new AtHome(community.firm());

    var refused = browser.post("/account/consents", Map.of("benchmark", "maybe"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#benchmark");
  }

  @Test
  void handsOutACopyOfEverything() {
    var firm = community.firm();
    community.handsIn(firm, "skills");

    var copy = new AtHome(firm).get("/account/data/copy");

    assertThat(copy.statusCode()).isEqualTo(200);
    assertThat(copy.contentType()).startsWith("application/json");
    assertThat(copy.header("Content-Disposition")).contains("attachment");
    assertThat(copy.header("Cache-Control")).contains("no-store");
    assertThat(copy.jsonPath().getString("organisation[0].id"))
        .isEqualTo(firm.organisation().toString());
    assertThat(copy.jsonPath().getList("answer")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yes", "eraze", "\u0000", "<script>"})
  void erasesNothingWithoutTheWord(String word) {
    var firm = community.firm();
    var browser = new AtHome(firm);

    var refused = browser.post("/account/data/erase", Map.of("confirm", word));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select("#confirm-error")).isNotEmpty();
    assertThat(community.rows(firm, "select 1 from organisation")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"erase", " ERASE ", "Dileu"})
  void erasesTheFirmOnItsWord(String word) {
    var firm = community.firm();
    var browser = new AtHome(firm);
    assertThat(browser.page("/account/data/erase").text()).contains("code to come back stops");

    var erased = browser.post("/account/data/erase", Map.of("confirm", word));

    assertThat(erased.statusCode()).isEqualTo(200);
    assertThat(AtHome.page(erased).text()).contains("has been erased");
    assertThat(erased.headers().getValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("waymark=").contains("Max-Age=0"));
    assertThat(community.rows(firm, "select 1 from organisation")).isEmpty();
  }

  @Test
  void givesAFirmToWhoeverHasSignedInAndHoldsItsCode() {
    var registered = community.register();
    var guest = new Actor.Guest(community.person("Jo Price"));
    var browser = new SomebodyAtHome(guest.person());

    var refused = browser.post("/account/claim", Map.of("code", "nonsense"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(browser.page("/account/claim").select("h1").text()).startsWith("Which firm");
    var claimed = browser.post("/account/claim", Map.of("code", registered.code().display()));

    assertThat(AtHome.place(claimed)).isEqualTo("/account");
    assertThat(community.as(guest, () -> ownerships.ownedBy(guest.person())))
        .containsExactly(registered.organisation());
    assertThat(AtHome.place(new AtHome(new Actor.Visitor()).get("/account/claim")))
        .startsWith("/sign-in");
  }
}
