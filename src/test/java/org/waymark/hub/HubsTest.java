package org.waymark.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Staff;
import org.waymark.hub.ChangeHub.Change;
import org.waymark.hub.CloseHub.Closing;
import org.waymark.hub.FoundHub.Founding;
import org.waymark.hub.SetTerritory.Setting;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Founding, changing and closing hubs, and where they help. */
@QuarkusTest
class HubsTest {

  private static final String GATESHEAD = "E08000037";
  private static final String CARDIFF = "W06000015";

  @Inject Staff staff;
  @Inject Hubs hubs;
  @Inject Territories territories;
  @Inject FoundHub foundHub;
  @Inject ChangeHub changeHub;
  @Inject CloseHub closeHub;
  @Inject SetTerritory setTerritory;
  @Inject Figures figures;
  @Inject CurrentActor actor;

  @Test
  void findsAHubByItsCodeHoweverItIsTyped() {
    var hub = staff.hub("Tyne Hub");

    assertThat(hubs.byCode(" " + hub.code().toLowerCase(Locale.ROOT) + " "))
        .map(Hub::name)
        .contains("Tyne Hub");
    assertThat(hubs.byCode("NOSUCH")).isEmpty();
  }

  @Test
  void givesACodeToOneHubAlone() {
    var hub = staff.hub("Tyne Hub");

    var second =
        as(staff.administrator(), a -> foundHub.found(a, hub.code(), Staff.details("Other")));

    assertThat(second).isInstanceOf(Founding.CodeTaken.class);
  }

  @Test
  void refusesACodeThatCannotBeTyped() {
    var founding = as(staff.administrator(), a -> foundHub.found(a, "a b", Staff.details("Hub")));

    assertThat(founding)
        .isInstanceOfSatisfying(
            Founding.Flawed.class, flawed -> assertThat(flawed.codeMalformed()).isTrue());
  }

  @Test
  void changesWhatTheManagerSaw() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    var purple = new HubDetails("Tyne & Wear", "a@x.org", "", "", "#5a2a82", "");

    var change = as(manager, m -> changeHub.change(m, hub.id(), hub.version(), purple));

    assertThat(change).isInstanceOf(Change.Changed.class);
    assertThat(hubs.byId(hub.id()).orElseThrow().details().brand()).isEqualTo("#5a2a82");
  }

  @Test
  void showsWhatSomebodyElseMadeOfItMeanwhile() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    as(manager, m -> changeHub.change(m, hub.id(), hub.version(), Staff.details("First")));

    var late =
        as(manager, m -> changeHub.change(m, hub.id(), hub.version(), Staff.details("Second")));

    assertThat(late)
        .isInstanceOfSatisfying(
            Change.Outdated.class,
            outdated -> {
              assertThat(outdated.theirs().name()).isEqualTo("First");
              assertThat(outdated.version()).isEqualTo(hub.version() + 1);
            });
    assertThat(hubs.byId(hub.id()).orElseThrow().name()).isEqualTo("First");
  }

  @Test
  void isNotChangedByAnAdviserOrAnotherHubsManager() {
    var hub = staff.hub("Tyne Hub");
    var adviser = staff.adviser(hub, "Al Adviser");
    var stranger = staff.manager(staff.hub("Tees Hub"), "Sam Stranger");

    for (var who : Set.of(adviser, stranger)) {
      assertThat(outcome(who, w -> changeHub.change(w, hub.id(), 0, Staff.details("Mine"))))
          .isInstanceOf(Change.NotYours.class);
      assertThat(outcome(who, w -> setTerritory.set(w, hub.id(), 0, Set.of(GATESHEAD))))
          .isInstanceOf(Setting.NotYours.class);
    }
  }

  @Test
  void isNotChangedInTheDatabaseByWhoeverOnlyClaimsToManage() {
    var hub = staff.hub("Tyne Hub");
    var adviser = staff.adviser(hub, "Al Adviser");
    var claiming = new Actor.Adviser(adviser.person(), hub.id(), true);

    assertThat(outcome(claiming, c -> changeHub.change(c, hub.id(), 0, Staff.details("Mine"))))
        .isInstanceOf(Change.NotYours.class);
  }

  @Test
  void helpsInAreasOfItsOwnAndNamesTheHubOfOthers() {
    var first = staff.hub("First Hub");
    var second = staff.hub("Second Hub");
    var manager = staff.manager(first, "Mo Manager");
    var other = staff.manager(second, "Mi Manager");
    as(manager, m -> setTerritory.set(m, first.id(), 0, Set.of(GATESHEAD, CARDIFF, "X999")));

    var taking = as(other, o -> setTerritory.set(o, second.id(), 0, Set.of(CARDIFF)));

    assertThat(territories.of(first.id())).containsExactlyInAnyOrder(GATESHEAD, CARDIFF);
    assertThat(hubs.ofArea(GATESHEAD)).map(Hub::name).contains("First Hub");
    assertThat(taking).isEqualTo(new Setting.Taken(Map.of(CARDIFF, "First Hub")));
    assertThat(outcome(manager, m -> setTerritory.set(m, first.id(), 0, Set.of())))
        .isInstanceOf(Setting.Outdated.class);
    as(manager, m -> setTerritory.set(m, first.id(), 1, Set.of()));
    assertThat(hubs.ofArea(GATESHEAD)).isEmpty();
  }

  @Test
  void closesForGoodAndFreesItsAreas() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");
    as(manager, m -> setTerritory.set(m, hub.id(), 0, Set.of("E06000001")));
    var administrator = staff.administrator();

    assertThat(outcome(administrator, a -> closeHub.close(a, hub.id()))).isEqualTo(Closing.CLOSED);

    assertThat(hubs.byCode(hub.code())).isEmpty();
    assertThat(hubs.withCode(hub.code())).isPresent();
    assertThat(hubs.ofArea("E06000001")).isEmpty();
    assertThat(outcome(administrator, a -> closeHub.close(a, hub.id())))
        .isEqualTo(Closing.CLOSED_BEFORE);
    assertThat(outcome(manager, m -> changeHub.change(m, hub.id(), 2, Staff.details("Still"))))
        .isInstanceOf(Change.NotYours.class);
  }

  @Test
  void refusesADescriptionWithAFlawEvenFromItself() {
    assertThatThrownBy(() -> new Hub().describe(Staff.details("")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withholdsSmallNumbersFromItsFigures() {
    var hub = staff.hub("Tyne Hub");
    var manager = staff.manager(hub, "Mo Manager");

    var small = as(manager, m -> figures.of(m));

    assertThat(small.clients()).isEqualTo(new Figures.Count(0, true));
    assertThat(small.submitted()).isEmpty();
    assertThat(small.advisers()).isEqualTo(1);
    assertThat(Figures.Count.of(9)).isEqualTo(new Figures.Count(0, true));
    assertThat(Figures.Count.of(10)).isEqualTo(new Figures.Count(10, false));
  }

  private <A extends Actor, T> T as(A someone, Function<A, T> act) {
    return actor.as(someone, () -> act.apply(someone));
  }

  private <A extends Actor> Object outcome(A someone, Function<A, ?> act) {
    return actor.as(someone, () -> act.apply(someone));
  }
}
