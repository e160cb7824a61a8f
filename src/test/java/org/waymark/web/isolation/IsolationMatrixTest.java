package org.waymark.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.web.isolation.Visiting.Told;
import org.waymark.web.isolation.World.Everybody;

/**
 * Every address of the service, asked by everybody, about everything that is kept. Whoever
 * something is not for is told the same as about what is not there: the same status, and the same
 * page.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationMatrixTest {

  /** Pages of a client that show answers, or documents. */
  private static final Set<String> MORE_THAN_SCORES =
      Set.of("assessments", "documents", "notes", "referrals", "validations");

  @Inject World world;
  @Inject Traces traces;

  /** One for all tests, since none of them changes it. */
  private @Nullable Everybody settled;

  @BeforeEach
  void settle() {
    if (settled == null) {
      settled = world.create();
    }
  }

  private Everybody all() {
    return Objects.requireNonNull(settled);
  }

  @Test
  void everyAddressOfTheServiceIsEntered() {
    assertThat(Boundaries.entered())
        .containsExactlyInAnyOrderElementsOf(Route.ofTheRunningService());
  }

  /** Whoever has another role, or the same one elsewhere, about a firm in every standing. */
  @TestFactory
  Stream<DynamicTest> whoeverItIsNotForIsToldTheSameAsAboutNothing() {
    var everybody = everybody();
    return closed()
        .map(
            route ->
                dynamicTest(
                    route.toString(),
                    () -> {
                      if (Named.anythingKept(route)) {
                        everybody.forEach((name, one) -> isToldOfNothing(name, one, route));
                      } else {
                        everybody.forEach((name, one) -> staysOutside(name, one, route));
                      }
                    }));
  }

  private void isToldOfNothing(String name, Somebody somebody, Route route) {
    var nothing = somebody.visiting().goes(route, Named.nothing(route));
    all().matters().stream()
        .filter(matter -> !matter.isFor(route, somebody.actor()))
        .forEach(
            matter -> {
              assertThat(somebody.visiting().goes(route, matter.values(route)))
                  .as("%s, about %s", name, matter.firm().name())
                  .isEqualTo(nothing);
              assertThat(nothing.status()).as(name).isIn(303, 401, 403, 404);
            });
  }

  private void staysOutside(String name, Somebody somebody, Route route) {
    var matter = granted();
    if (!matter.isFor(route, somebody.actor())) {
      var told = somebody.visiting().goes(route, matter.values(route));
      assertThat(told.body()).as(name).doesNotContain(matter.firm().name());
      if (!Matter.isOfRole(Boundaries.of(route), somebody.actor())) {
        assertThat(told.status()).as(name).isIn(303, 401, 403, 404);
      }
    }
  }

  /** The rest of the client's pages are open, as a client is who lets scores be seen. */
  @TestFactory
  Stream<DynamicTest> scoresAloneOpenNeitherAnswersNorDocuments() {
    var ada = new Visiting(all().office().adviser());
    var firm = all().firms().scoresOnly();
    return closed()
        .filter(route -> route.template().startsWith("/advise/clients/{organisation}/"))
        .filter(route -> MORE_THAN_SCORES.contains(route.template().split("/")[4]))
        .map(
            route ->
                dynamicTest(
                    route.toString(),
                    () ->
                        assertThat(ada.goes(route, Named.values(route, firm, all().office())))
                            .isEqualTo(ada.goes(route, Named.nothing(route)))));
  }

  /** The client is theirs, what else the address names is another's. */
  @TestFactory
  Stream<DynamicTest> anAdviserIsToldNothingOfOthersThroughTheirOwnClient() {
    var ada = new Visiting(all().office().adviser());
    return closed()
        .filter(route -> route.variables().contains("organisation"))
        .filter(route -> route.variables().size() > 1)
        .map(
            route ->
                dynamicTest(
                    route.toString(),
                    () -> {
                      var client = all().firms().granted().kept().get("organisation");
                      var nothing = Named.nothing(route);
                      nothing.put("organisation", client);
                      for (var firm : all().firms().notTheirs()) {
                        var others = Named.values(route, firm, all().other());
                        others.put("organisation", client);
                        assertThat(ada.goes(route, others)).isEqualTo(ada.goes(route, nothing));
                      }
                    }));
  }

  /** Nobody who was refused above changed anything, or left a trace. */
  @Test
  void refusedActsChangeNothing() {
    var matter = granted();
    var before = traces.of(matter.firm(), all().office().adviser());
    var everybody = everybody().values();

    closed()
        .filter(Named::anythingKept)
        .forEach(
            route ->
                everybody.stream()
                    .filter(somebody -> !matter.isFor(route, somebody.actor()))
                    .forEach(somebody -> somebody.visiting().goes(route, matter.values(route))));

    assertThat(traces.of(matter.firm(), all().office().adviser())).isEqualTo(before);
  }

  /** Or everything above would hold of a service that lets nobody in. */
  @TestFactory
  Stream<DynamicTest> whoeverItIsForGetsIn() {
    return closed()
        .filter(route -> !route.variables().contains("partner"))
        .map(
            route ->
                dynamicTest(
                    route.toString(),
                    () -> {
                      // Whoever was changed by an act is not there for the next.
                      var fresh = route.changes() ? world.withNewHub(all()) : all();
                      var told =
                          new Visiting(entitled(route, fresh))
                              .goes(
                                  route,
                                  Named.values(route, fresh.firms().granted(), fresh.office()));
                      assertThat(told).matches(Told::in);
                    }));
  }

  private static Actor entitled(Route route, Everybody all) {
    return switch (Boundaries.of(route)) {
      case FIRM -> all.firms().granted().owner();
      case PARTNER -> all.firms().granted().partner();
      case ADVISER -> all.office().adviser();
      case MANAGER -> all.office().manager();
      case ADMINISTRATOR -> all.administrator();
      case ANYBODY, SECRET, PERSON, DEVELOPER ->
          throw new IllegalArgumentException(route.toString());
    };
  }

  private static Stream<Route> closed() {
    return Boundaries.entered().stream()
        .filter(
            route ->
                switch (Boundaries.of(route)) {
                  case FIRM, PARTNER, ADVISER, MANAGER, ADMINISTRATOR -> true;
                  case ANYBODY, SECRET, PERSON, DEVELOPER -> false;
                });
  }

  private Matter granted() {
    return all().matters().getFirst();
  }

  private record Somebody(Actor actor, Visiting visiting) {}

  private Map<String, Somebody> everybody() {
    var people = new LinkedHashMap<String, Actor>();
    people.put("a visitor", new Actor.Visitor());
    people.put("a guest", new Actor.Guest(new PersonId(UUID.randomUUID())));
    people.put("the firm", all().firms().granted().owner());
    people.put("another firm", all().firms().stranger().owner());
    people.put("its adviser", all().office().adviser());
    people.put("its adviser's colleague", all().office().colleague());
    people.put("its hub's manager", all().office().manager());
    people.put("another hub's adviser", all().other().adviser());
    people.put("another hub's manager", all().other().manager());
    people.put("an administrator", all().administrator());
    people.put("a partner", all().firms().granted().partner());
    people.put("another partner", all().firms().stranger().partner());
    var everybody = new LinkedHashMap<String, Somebody>();
    people.forEach((name, actor) -> everybody.put(name, new Somebody(actor, new Visiting(actor))));
    return everybody;
  }
}
