package org.waymark.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.fixture.Drawn;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.invite.ClientInvitation;
import org.waymark.organisation.consent.invite.InviteClient;

/** The pages on which a firm answers an adviser who asks to be let in. */
@QuarkusTest
class InvitationPagesTest {

  @Inject Community community;
  @Inject InviteClient inviteClient;
  @Inject Grants grants;

  @Test
  void acceptsWithTheButtonAndNotWithTheLink() {
    var adviser = community.adviser(community.hub("Asking Hub"), "Alex Reed");
    var path = invitation(adviser);
    var firm = community.firm();
    var browser = new AtHome(firm);

    var shown = browser.page(path);
    assertThat(shown.select("h1").text()).isEqualTo("Alex Reed asks to see your work");
    assertThat(shown.select("#firm").attr("value")).isEqualTo("Ty Pren Joinery");
    assertThat(sees(adviser, firm)).as("a link changes nothing").isFalse();

    var accepted = browser.sends(path, Map.of("purpose", "Help", "person", "Jo Price"));

    assertThat(AtHome.place(accepted)).isEqualTo("/account/access?news=granted");
    assertThat(sees(adviser, firm)).isTrue();
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
    assertThat(browser.page(path).text()).contains("No open invitation has this code");
  }

  @Test
  void isFoundByTypingItsCode() {
    var path = invitation(community.adviser(community.hub("Asking Hub"), "Alex Reed"));
    var code = path.substring("/invitations/".length());
    var browser = new AtHome(new Actor.Visitor());

    assertThat(
            AtHome.place(
                browser.post("/invitations", Map.of("code", code.toLowerCase(Locale.ROOT)))))
        .isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K7QF-2M9D", "00000000000000000000000000000", "<script>", "\u0000"})
  void opensNothingToACodeThatIsNone(String code) {
    var refused = new AtHome(new Actor.Visitor()).post("/invitations", Map.of("code", code));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select(".govuk-error-summary")).hasSize(1);
    assertThat(refused.asString()).doesNotContain("<script>");
  }

  @Test
  void asksAStrangerWhichFirmIsTheirs() {
    var path = invitation(community.adviser(community.hub("Asking Hub"), "Alex Reed"));
    var browser = new AtHome(new Actor.Visitor());

    assertThat(browser.page(path).text()).contains("I am new here", "Come back with a code");
    assertThat(browser.page(path).select("main form")).isEmpty();
    assertThat(AtHome.place(browser.post(path, Map.of("purpose", "x")))).isEqualTo(path);
  }

  @Test
  void takesInAFirmThatIsNewHereAndGoesOnToTheInvitation() {
    var path = invitation(community.adviser(community.hub("Asking Hub"), "Alex Reed"));
    var browser = new AtHome(new Actor.Visitor());
    var begin = browser.page(path).select("a.govuk-button").attr("href");

    var missing = browser.post(begin, Map.of("size", "5-9"));
    assertThat(missing.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(missing).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#area", "#sector");

    var firm = Map.of("area", "E08000037", "size", "5-9", "sector", "construction");
    var begun = browser.post(begin, firm);

    assertThat(AtHome.place(begun)).isEqualTo(path);
    assertThat(begun.getCookie("waymark")).as("the code to come back").hasSize(28);
  }

  @Test
  void takesNoFirmInForAnInvitationThatIsNone() {
    var browser = new AtHome(new Actor.Visitor());
    var nowhere = "/invitations/" + "0".repeat(28) + "/new-firm";

    assertThat(browser.get(nowhere).statusCode()).isEqualTo(404);
    assertThat(browser.post(nowhere, Map.of("size", "5-9")).statusCode()).isEqualTo(404);
  }

  @Test
  void sendsAFirmThatIsKnownStraightToTheInvitation() {
    var path = invitation(community.adviser(community.hub("Asking Hub"), "Alex Reed"));

    assertThat(AtHome.place(new AtHome(community.firm()).get(path + "/new-firm"))).isEqualTo(path);
  }

  @Test
  void keepsTheInvitationOpenWhenSomethingIsWrong() {
    var adviser = community.adviser(community.hub("Asking Hub"), "Alex Reed");
    var path = invitation(adviser);
    var browser = new AtHome(community.firm());

    var refused = browser.sends(path, Map.of("purpose", "", "whom", "everybody"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#whom", "#purpose", "#person");
    assertThat(browser.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void offersTheHubAloneOnceTheAdviserHasLeft() {
    var adviser = community.adviser(community.hub("Asking Hub"), "Alex Reed");
    var path = invitation(adviser);
    var firm = community.firm();
    var browser = new AtHome(firm);
    community.leaves(adviser);

    var shown = browser.page(path);
    assertThat(shown.select("h1").text()).isEqualTo("Alex Reed no longer works at Asking Hub");
    assertThat(shown.select("input[name=whom]").eachAttr("value")).containsExactly("hub");
    var welsh = given().header("Accept-Language", "cy").accept("text/html").get(path);
    assertThat(AtHome.page(welsh).select("h1").text())
        .isEqualTo("Nid yw Alex Reed yn gweithio yn Asking Hub mwyach");
    assertThat(new AtHome(new Actor.Visitor()).page(path).text()).contains("no longer works at");

    var fields = Map.of("purpose", "Help", "person", "Jo Price", "whom", "one");
    var refused = browser.sends(path, fields);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select("#whom-error").text())
        .contains("Alex Reed no longer works there. Select everyone at Asking Hub");

    var accepted = browser.sends(path, Map.of("purpose", "Help", "person", "Jo Price"));
    assertThat(AtHome.place(accepted)).isEqualTo("/account/access?news=granted");
  }

  @Test
  void asksNothingForAHubThatHasClosed() {
    var hub = community.hub("Closing Hub");
    var path = invitation(community.adviser(hub, "Alex Reed"));
    var browser = new AtHome(community.firm());
    community.close(hub);

    for (var page : List.of(browser.page(path), new AtHome(new Actor.Visitor()).page(path))) {
      assertThat(page.select("h1").text()).isEqualTo("Closing Hub has closed");
      assertThat(page.select("main form, main .govuk-button")).isEmpty();
    }
    var refused = browser.post(path, Map.of("whom", "hub", "purpose", "Help"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(AtHome.page(refused).select("h1").text()).isEqualTo("Closing Hub has closed");
  }

  private String invitation(Actor.Adviser adviser) {
    var invitee = new ClientInvitation.Invitee("Ty Pren Joinery", "jo@example.org");
    var invited = community.as(adviser, () -> inviteClient.invite(adviser, invitee, Drawn.slip()));
    return "/invitations/" + ((InviteClient.Invited.Asked) invited).code().display();
  }

  private boolean sees(Actor.Adviser adviser, Actor.Owner firm) {
    return community.as(adviser, () -> grants.with(firm.organisation(), adviser)).isPresent();
  }
}
