package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.identity.Actor;

/** A hub proposes another one to its client, and the client says what becomes of it. */
@QuarkusTest
class HandoverPagesTest extends BetweenTwoHubs {

  @Test
  void changesNothingBeforeTheFirmSaysSo() {
    propose();

    assertThat(sees(people.ada())).isTrue();
    assertThat(sees(people.tom())).isFalse();
    assertThat(firm().page("/account/access").select("main").text())
        .contains("Ada Reed at Tyne Hub proposes that Tees Hub helps you from now on");
    assertThat(ActingBrowser.of(people.ada()).page(LIST).select("main").text())
        .contains("Tyne Joinery", "The firm has not answered yet");
    var other = ActingBrowser.of(people.tom()).page(LIST).select("main").text();
    assertThat(other).contains("To your hub", "Tyne Hub", "The firm has not answered yet");
    assertThat(other).as("who it is").doesNotContain("Tyne Joinery", "They know more of exports");
  }

  @Test
  void letsTheNewHubInAndEndsTheOldOneWhereTheFirmSaysSo() {
    var answered = answer(propose(), Map.of("old", "end", "scope", "answers"));

    assertThat(answered.header("Location")).endsWith("/account/access?news=granted");
    assertThat(sees(people.tom())).isTrue();
    assertThat(sees(people.ada())).isFalse();
    assertThat(ActingBrowser.of(people.tom()).page(LIST).select("main").text())
        .contains("Tyne Joinery", "The firm agreed on");
    var old = ActingBrowser.of(people.ada()).page(LIST).select("main").text();
    assertThat(old).contains("A firm that is no longer your client", "The firm agreed on");
    assertThat(old).doesNotContain("Tyne Joinery");
  }

  @Test
  void keepsTheOldHubWhereTheFirmSaysSo() {
    answer(propose(), Map.of("old", "keep"));

    assertThat(sees(people.tom())).isTrue();
    assertThat(sees(people.ada())).isTrue();
  }

  @Test
  void isDeclinedWithoutAnyChange() {
    var proposal = propose();

    var declined = firm().post(proposal, proposal + "/decline", Map.of());

    assertThat(declined.header("Location")).endsWith("?news=declined");
    assertThat(sees(people.tom())).isFalse();
    assertThat(sees(people.ada())).isTrue();
    assertThat(ActingBrowser.of(people.ada()).page(LIST).text()).contains("The firm said no on");
    assertThat(firm().get(proposal).header("Location")).endsWith("?news=answered");
    assertThat(firm().page("/account").select("main section")).as("a notice").isEmpty();
  }

  @Test
  void isTakenBackBeforeTheFirmAnswers() {
    var proposal = propose();
    var ada = ActingBrowser.of(people.ada());
    var form = ada.page(LIST).select("form[action$=take-back]").attr("action");

    assertThat(ada.post(LIST, form, Map.of()).header("Location")).endsWith("?news=taken-back");

    assertThat(answer(proposal, Map.of("old", "end")).header("Location"))
        .endsWith("?news=answered");
    assertThat(sees(people.tom())).isFalse();
    assertThat(ada.post("/advise", form, Map.of()).header("Location")).endsWith("?news=not-open");
  }

  @Test
  void runsOutAfterThirtyDays() {
    var proposal = propose();
    community.sql(people.firm(), "update client_handover set expires_at = now()");

    assertThat(answer(proposal, Map.of("old", "end")).header("Location"))
        .endsWith("?news=answered");
    assertThat(ActingBrowser.of(people.ada()).page(LIST).text())
        .contains("The firm did not answer in time");
    propose();
  }

  @Test
  void saysWhatIsWrongWithAProposalAndKeepsTheWords() {
    var closed = community.hub("Closed Hub");
    community.close(closed);

    assertThat(refused(closed.code(), "Words")).contains("Closed Hub has closed");
    assertThat(refused("NOSUCHHUB", "Words")).contains("There is no such hub any more");
    assertThat(refused("", "Words")).contains("Choose a hub");
    assertThat(refused(people.from().code(), "Words")).contains("your own hub");
    assertThat(refused(people.to().code(), " ")).contains("Enter what you want to say");
    assertThat(refused(people.to().code(), "x".repeat(1001))).contains("1000 characters");
    propose();
    assertThat(refused(people.to().code(), "Again")).contains("has not answered your last");
  }

  @Test
  void saysThatTheNewHubHasClosedSince() {
    var proposal = propose();
    community.close(people.to());

    var refused = answer(proposal, Map.of("old", "end"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select(".govuk-error-summary").text())
        .contains("Tees Hub has closed since");
    assertThat(sees(people.ada())).isTrue();
  }

  @Test
  void saysWhatIsMissingInAnAnswer() {
    var refused = answer(propose(), Map.of("purpose", "", "old", "burn"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#purpose", "#old");
    assertThat(sees(people.tom())).isFalse();
  }

  @Test
  void isNotThereForAnybodyElse() {
    var proposal = propose();
    var stranger = ActingBrowser.of(community.firm());

    assertThat(stranger.get(proposal).statusCode()).isEqualTo(404);
    assertThat(stranger.post("/resume", proposal, terms(Map.of("old", "end"))).statusCode())
        .isEqualTo(404);
    assertThat(stranger.post("/resume", proposal + "/decline", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(firm().get("/account/access/handovers/nonsense").statusCode()).isEqualTo(404);
    var tom = ActingBrowser.of(people.tom());
    assertThat(tom.get(client() + "/hand-over").statusCode()).isEqualTo(404);
    var id = proposal.substring(proposal.lastIndexOf('/'));
    assertThat(tom.post("/advise", LIST + id + "/take-back", Map.of()).statusCode()).isEqualTo(404);
    clientele.withdraws(people.firm());
    assertThat(ActingBrowser.of(people.ada()).get(client() + "/hand-over").statusCode())
        .isEqualTo(404);
    assertThat(ActingBrowser.of(new Actor.Visitor()).get(LIST).statusCode()).isEqualTo(404);
  }

  @Test
  void holdsHubsToTheirOwnProposalsInTheDatabaseToo() {
    propose();
    var stranger = community.adviser(community.hub("Wear Hub"), "Kim Hill");

    assertThat(community.rows(stranger, "select message from client_handover")).isEmpty();
    assertThat(community.sql(people.tom(), "update client_handover set answer = 'accepted'"))
        .isZero();
    assertThatThrownBy(
            () -> community.sql(people.ada(), "update client_handover set answer = 'accepted'"))
        .hasStackTraceContaining("row-level security");
  }

  private String refused(String hub, String message) {
    var refused =
        ActingBrowser.of(people.ada())
            .post(client() + "/hand-over", Map.of("hub", hub, "message", message));
    assertThat(refused.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(refused);
    assertThat(page.select("textarea").text()).isEqualTo(message.strip());
    return page.select(".govuk-error-message").text();
  }
}
