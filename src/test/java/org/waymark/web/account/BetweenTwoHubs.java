package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A client of one hub, who could be helped by another. */
abstract class BetweenTwoHubs {

  private static final UUID NONE = new UUID(0, 0);
  static final String LIST = "/advise/hand-overs";

  @Inject Community community;
  @Inject Clientele clientele;

  /** Two hubs with an adviser each, and a client of the first. */
  record People(
      Community.Hub from,
      Community.Hub to,
      Actor.Adviser ada,
      Actor.Adviser tom,
      Actor.Owner firm) {}

  People people =
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

  String propose() {
    var sent =
        ActingBrowser.of(people.ada())
            .post(
                client() + "/hand-over",
                Map.of("hub", people.to().code(), "message", "They know more of exports"));
    assertThat(sent.header("Location")).endsWith(LIST + "?news=proposed");
    return firm().page("/account").select("main section a[href*=handovers]").attr("href");
  }

  Response answer(String proposal, Map<String, ?> otherwise) {
    return firm().post("/resume", proposal, terms(otherwise));
  }

  static Map<String, Object> terms(Map<String, ?> otherwise) {
    var last = LocalDate.now(ZoneId.of("Europe/London")).plusDays(90);
    var fields = new HashMap<String, Object>(Map.of("firm", "Tyne Joinery", "person", "Jo Price"));
    fields.put("purpose", "Help with exports");
    fields.put("last-day", last.getDayOfMonth());
    fields.put("last-month", last.getMonthValue());
    fields.put("last-year", last.getYear());
    fields.putAll(otherwise);
    return fields;
  }

  ActingBrowser firm() {
    return ActingBrowser.of(people.firm());
  }

  String client() {
    return "/advise/clients/" + people.firm().organisation();
  }

  boolean sees(Actor.Adviser adviser) {
    return List.of(200, 404).indexOf(ActingBrowser.of(adviser).get(client()).statusCode()) == 0;
  }
}
