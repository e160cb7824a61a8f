package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A hub proposes another one to its client, and the client says what becomes of it. */
@QuarkusTest
class HandoverPagesTest {

  private static final UUID NONE = new UUID(0, 0);
  private static final String LIST = "/advise/hand-overs";

  @Inject Community community;
  @Inject Clientele clientele;

  /** Two hubs with an adviser each, and a client of the first. */
  private record People(
      Community.Hub from,
      Community.Hub to,
      Actor.Adviser ada,
      Actor.Adviser tom,
      Actor.Owner firm) {}

  private People people =
      new People(
          new Community.Hub(new HubId(NONE), ""),
          new Community.Hub(new HubId(NONE), ""),
          new Actor.Adviser(new PersonId(NONE), new HubId(NONE), false),
          new Actor.Adviser(new PersonId(NONE), new HubId(NONE), false),
          new Actor.Owner(new OrganisationId(NONE)));

  @BeforeEach
  void aClientOfOneHubCouldBeHelpedByAnother() {
    var from = community.hub("Tyne Hub");
    var to = community.hub("Tees Hub");
    people =
        new People(
            from,
            to,
            community.adviser(from, "Ada Reed"),
            community.adviser(to, "Tom Lowe"),
            clientele.client("Tyne Joinery", from.id()));
    clientele.letsIn(
        people.firm(), from.id(), List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
  }

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
  void takesSharedNotesAlongIfTheFirmSaysSoAndPrivateOnesNever() {
    note("Exports to France", true);
    note("A feeling of mine", false);

    var offer = propose();
    assertThat(answer(offer, Map.of("old", "end", "notes", "yes", "scope", "answers")).asString())
        .contains("Let Tees Hub see documents and notes as well");
    answer(offer, Map.of("old", "keep", "notes", "yes", "scope", "documents"));

    var there = ActingBrowser.of(people.tom()).page(client()).text();
    assertThat(there).contains("Exports to France", "Ada Reed").doesNotContain("A feeling of mine");
    assertThat(ActingBrowser.of(people.ada()).page(client()).text())
        .contains("Exports to France", "A feeling of mine");
  }

  @Test
  void leavesNotesWhereTheyAreUnlessTheFirmSaysOtherwise() {
    note("Exports to France", true);

    answer(propose(), Map.of("old", "end"));

    assertThat(ActingBrowser.of(people.tom()).page(client()).text())
        .doesNotContain("Exports to France");
  }

  @Test
  void offersNoNotesOfAHubThatIsNotLetInAnyMore() {
    var proposal = propose();
    assertThat(firm().page(proposal).select("input[name=notes]")).hasSize(1);
    clientele.withdraws(people.firm());
    assertThat(firm().page(proposal).select("input[name=notes]")).isEmpty();
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

  private String propose() {
    var sent =
        ActingBrowser.of(people.ada())
            .post(
                client() + "/hand-over",
                Map.of("hub", people.to().code(), "message", "They know more of exports"));
    assertThat(sent.header("Location")).endsWith(LIST + "?news=proposed");
    return firm().page("/account").select("main section a[href*=handovers]").attr("href");
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

  private Response answer(String proposal, Map<String, ?> otherwise) {
    return firm().post("/resume", proposal, terms(otherwise));
  }

  private static Map<String, Object> terms(Map<String, ?> otherwise) {
    var last = LocalDate.now(ZoneId.of("Europe/London")).plusDays(90);
    var fields = new HashMap<String, Object>(Map.of("firm", "Tyne Joinery", "person", "Jo Price"));
    fields.put("purpose", "Help with exports");
    fields.put("last-day", last.getDayOfMonth());
    fields.put("last-month", last.getMonthValue());
    fields.put("last-year", last.getYear());
    fields.putAll(otherwise);
    return fields;
  }

  private void note(String words, boolean shared) {
    ActingBrowser.of(people.ada())
        .post(client() + "/notes", Map.of("words", words, "readers", shared ? "hub" : "me"));
  }

  private ActingBrowser firm() {
    return ActingBrowser.of(people.firm());
  }

  private String client() {
    return "/advise/clients/" + people.firm().organisation();
  }

  private boolean sees(Actor.Adviser adviser) {
    return List.of(200, 404).indexOf(ActingBrowser.of(adviser).get(client()).statusCode()) == 0;
  }
}
