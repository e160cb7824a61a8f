package org.waymark.organisation.consent.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.look.AccessView.What;

/** What a firm is told of those who looked at it. */
@QuarkusTest
class LookTest {

  private static final UUID REPORT = new UUID(3, 3);
  private static final UUID NONE = new UUID(0, 0);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject AccessViews views;

  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NONE));
  private Actor.Adviser alex = new Actor.Adviser(new PersonId(NONE), new HubId(NONE), false);
  private Actor.Adviser sam = alex;

  @BeforeEach
  void aFirmLetsAHubIn() {
    var hub = community.hub("Tyne Growth Hub");
    alex = community.adviser(hub, "Alex Reed");
    sam = community.adviser(hub, "Sam Price");
    firm = clientele.client("Tyne Joinery", hub.id());
  }

  @Test
  void tellsLooksAtTheSameThingWithinAnHourAsOne() {
    looks(alex, What.SCORES, "11:00", 1);
    looks(alex, What.SCORES, "12:00", 1);
    looks(alex, What.SCORES, "12:59", 2);

    assertThat(told()).extracting(Look::times).containsExactly(3, 1);
    assertThat(told().getFirst().last().viewedAt()).isEqualTo("2026-11-27T12:59:00Z");
  }

  @Test
  void keepsApartPeopleThingsAndWhatOfThemWasSeen() {
    looks(alex, What.SCORES, "12:05", 2);
    looks(sam, What.SCORES, "12:04", 1);
    looks(alex, What.ANSWERS, "12:03", 1);
    community.as(
        alex,
        () -> {
          views.note(alex, firm.organisation(), What.SCORES, null);
          return null;
        });

    assertThat(told()).extracting(Look::times).containsExactlyInAnyOrder(2, 1, 1, 1);
  }

  @Test
  void showsOthersHoweverOftenOneLooks() {
    looks(sam, What.ANSWERS, "09:00", 1);
    looks(alex, What.SCORES, "12:00", 600);

    assertThat(told())
        .extracting(look -> look.last().personName())
        .containsExactly("Alex Reed", "Sam Price");
    assertThat(told()).extracting(Look::times).containsExactly(600, 1);
  }

  private List<Look> told() {
    return community.as(firm, () -> views.of(firm));
  }

  private void looks(Actor.Adviser adviser, What what, String time, int times) {
    community.sql(
        adviser,
        "insert into access_view (organisation_id, person_id, person_name, hub_id, hub_name, what,"
            + " assessment_id, viewed_at) select ?1, ?2, person.name, ?3, 'Tyne Growth Hub', ?4, ?5,"
            + " cast(?6 as timestamptz) from person, generate_series(1, ?7) where person.id = ?2",
        firm.organisation().value(),
        adviser.person().value(),
        adviser.hub().value(),
        what.code(),
        REPORT,
        "2026-11-27T" + time + ":00Z",
        times);
  }
}
