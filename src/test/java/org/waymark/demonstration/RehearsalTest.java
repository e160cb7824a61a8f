package org.waymark.demonstration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.adviser.caseload.CaseloadFilter;
import org.waymark.adviser.caseload.ClientRow;
import org.waymark.adviser.caseload.Clients;
import org.waymark.fixture.Community;
import org.waymark.hub.Hub;
import org.waymark.hub.Hubs;
import org.waymark.hub.Territories;
import org.waymark.hub.member.HubMembers;
import org.waymark.hub.member.HubMembers.Colleague;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.hub.partner.PartnerAccounts.Creation;
import org.waymark.hub.partner.PartnerAccounts.Renewal;
import org.waymark.hub.partner.Partners;
import org.waymark.hub.partner.Sandboxes;
import org.waymark.identity.Actor;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.Identification;
import org.waymark.identity.session.ProviderTokens;
import org.waymark.identity.session.Sessions;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;

/** In development mode whoever signs in as an adviser or manager finds a hub with clients. */
@QuarkusTest
@TestProfile(RehearsalTest.Rehearsed.class)
class RehearsalTest {

  private static final String ISSUER = "http://localhost:1";
  private static final Actor.Administrator ADMINISTRATOR =
      new Actor.Administrator(new PersonId(new UUID(0, 1)));

  @Inject Rehearsal rehearsal;
  @Inject Community community;
  @Inject Hubs hubs;
  @Inject Territories territories;
  @Inject HubMembers members;
  @Inject Sessions sessions;
  @Inject Clients clients;
  @Inject Grants grants;
  @Inject Partners partners;
  @Inject Sandboxes sandboxes;
  @Inject PartnerAccounts accounts;

  /** The demonstration with the sign-in of development mode, which nobody needs to reach here. */
  public static final class Rehearsed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "waymark.demonstration.enabled", "true",
          "waymark.demonstration.firms", "20",
          "waymark.sign-in.rehearsal", "true",
          "waymark.sign-in.url", ISSUER,
          "waymark.sign-in.staff.client-id", "partner-demonstration-bank",
          "waymark.sign-in.staff.client-secret", "known to all",
          "quarkus.http.auth.permission.advise.policy", "advisers",
          "quarkus.http.auth.permission.hub.policy", "hub-managers");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(RehearsedAccounts.class);
    }
  }

  @Test
  void hasAnOpenHubInTheNorthEast() {
    var hub = hub();

    assertThat(hub.isOpen()).isTrue();
    assertThat(hub.name()).isEqualTo("Demonstration Hub");
    assertThat(community.as(ADMINISTRATOR, () -> territories.of(hub.id())))
        .hasSize(7)
        .contains("E08000037");
  }

  @Test
  void showsAdaClientsThatSayTheyAreInvented() {
    var page = get("/advise", "ada", Role.ADVISER);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.asString()).select("main").text())
        .contains("Angel Joinery (invented)", "Dales Home Care (invented)");
    assertThat(get("/hub", "ada", Role.ADVISER).statusCode()).isEqualTo(403);
  }

  @Test
  void showsHughTheHubAndItsPeople() {
    assertThat(get("/hub", "hugh", Role.ADVISER, Role.HUB_MANAGER).asString())
        .contains("Demonstration Hub");
    assertThat(get("/hub/people", "hugh", Role.ADVISER, Role.HUB_MANAGER).asString())
        .contains("ada@example.com", "hugh@example.com");
    assertThat(get("/advise", "hugh", Role.ADVISER, Role.HUB_MANAGER).asString())
        .contains("Angel Joinery (invented)");
  }

  @Test
  void hasClientsThatHandedInAndLetTheHubSeeEverything() {
    var manager = manager();

    assertThat(clients(manager))
        .hasSize(6)
        .allSatisfy(client -> assertThat(client.standings()).hasSizeBetween(1, 3));
    assertThat(community.as(manager, () -> grants.inForce(manager)))
        .hasSize(6)
        .allSatisfy(grant -> assertThat(grant.scopes()).containsOnly(Scope.values()));
  }

  @Test
  void countsItsClientsAmongTheInventedFirmsAlone() {
    assertThat(community.rows(manager(), "select demonstration from organisation"))
        .hasSize(6)
        .allMatch(Boolean.TRUE::equals);
  }

  @Test
  void hasAPartnerWhoseProgramsFindInventedFirms() {
    var account = accounts.forEverybody().orElseThrow();
    var bank = partners.actingWith(account.client()).orElseThrow();

    assertThat(account.secret()).isEqualTo("known to all");
    assertThat(accounts.tokenAddress()).contains(URI.create(ISSUER + "/token"));
    assertThat(community.as(bank, () -> sandboxes.include(bank))).isTrue();
    assertThat(community.rows(bank, "select sandbox from organisation"))
        .hasSize(6)
        .allMatch(Boolean.TRUE::equals);
  }

  @Test
  void keepsAnAccountForThatPartnerAlone() {
    assertThat(accounts.create("partner-other-bank", "Other Bank"))
        .isInstanceOf(Creation.NotSetUp.class);
    assertThat(accounts.renew("partner-other-bank")).isInstanceOf(Renewal.Away.class);
    assertThat(accounts.renew("partner-demonstration-bank"))
        .isEqualTo(new Renewal.Renewed("known to all"));
  }

  @Test
  void leavesEverythingAsItIsAtTheNextStart() {
    rehearsal.begin(new StartupEvent());

    assertThat(people()).extracting(Colleague::name).containsExactly("Ada", "Hugh");
    assertThat(clients(manager())).hasSize(6);
    assertThat(community.as(ADMINISTRATOR, () -> partners.visibleTo(ADMINISTRATOR)))
        .filteredOn(partner -> partner.name().equals(InventPartner.NAME))
        .hasSize(1);
  }

  @Test
  void knowsItsPeopleAgainWhenTheSignInHasMovedToAnotherPort() {
    var before = people();

    rehearsal.prepare("http://localhost:2");
    assertThat(people()).isEqualTo(before);
    assertThat(clients(manager())).hasSize(6);

    rehearsal.prepare(ISSUER);
    assertThat(people()).isEqualTo(before);
  }

  private Hub hub() {
    return community.as(ADMINISTRATOR, () -> hubs.withCode(InventHub.CODE)).orElseThrow();
  }

  private List<Colleague> people() {
    return community.as(ADMINISTRATOR, () -> members.visibleTo(ADMINISTRATOR, hub().id()));
  }

  private Actor.Adviser manager() {
    var person = people().stream().filter(Colleague::manages).map(Colleague::person).findFirst();
    return new Actor.Adviser(person.orElseThrow(), hub().id(), true);
  }

  private List<ClientRow> clients(Actor.Adviser adviser) {
    return community.as(
        adviser,
        () -> clients.page(CaseloadFilter.NONE, CaseloadFilter.Order.NAME, 1, adviser).clients());
  }

  /** As somebody who has signed in there under a name. */
  private Response get(String path, String name, Role... roles) {
    var who =
        new Identification(
            ISSUER,
            name,
            "rehearsal",
            InventedPersons.capitalised(name),
            InventedPersons.addressOf(name),
            Set.of(roles),
            Set.of());
    var token = sessions.open(Entrance.STAFF, who, new ProviderTokens("id", null), "a browser");
    return given()
        .cookie("waymark-session", token.characters())
        .redirects()
        .follow(false)
        .get(path);
  }
}
