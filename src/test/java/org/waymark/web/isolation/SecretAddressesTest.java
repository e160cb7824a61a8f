package org.waymark.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.PersonId;

/** Addresses that open to whoever holds a secret, or has signed in, open to nobody else. */
@QuarkusTest
class SecretAddressesTest {

  /** As long as those that are given out, made of their letters, and never given out. */
  private static final List<String> GUESSES =
      List.of("2222-2222-2222-2222", "A".repeat(43), new UUID(0, 0).toString(), "%00", "'");

  private static List<Actor> everybody() {
    var hub = new HubId(UUID.randomUUID());
    return List.of(
        new Actor.Visitor(),
        new Actor.Guest(new PersonId(UUID.randomUUID())),
        new Actor.Owner(new OrganisationId(UUID.randomUUID())),
        new Actor.Adviser(new PersonId(UUID.randomUUID()), hub, false),
        new Actor.Adviser(new PersonId(UUID.randomUUID()), hub, true),
        new Actor.Administrator(new PersonId(UUID.randomUUID())));
  }

  private static Stream<Route> behind(Boundary boundary) {
    return Boundaries.entered().stream().filter(route -> Boundaries.of(route) == boundary);
  }

  @TestFactory
  Stream<DynamicTest> aGuessedSecretOpensNothingWhoeverGuesses() {
    return behind(Boundary.SECRET)
        .flatMap(
            route ->
                everybody().stream()
                    .map(
                        actor ->
                            dynamicTest(
                                route + " for " + actor, () -> opensToNoGuess(route, actor))));
  }

  private static void opensToNoGuess(Route route, Actor actor) {
    var somebody = new Visiting(actor);
    for (var guess : GUESSES) {
      var secrets = Map.of("secret", guess, "code", guess);
      assertThat(somebody.goes(route, secrets).status()).as(guess).isIn(400, 401, 403, 404);
    }
  }

  /** Whoever else somebody is: only a token that was shown lets them in. */
  @TestFactory
  Stream<DynamicTest> whoeverHasShownNoTokenIsToldNothingOfAPartner() {
    return behind(Boundary.DEVELOPER)
        .flatMap(
            route ->
                Stream.concat(
                        everybody().stream(),
                        Stream.of(new Actor.Partner(new PartnerId(UUID.randomUUID()))))
                    .map(
                        actor ->
                            dynamicTest(
                                route + " for " + actor,
                                () ->
                                    assertThat(
                                            new Visiting(actor)
                                                .goes(route, Named.nothing(route))
                                                .status())
                                        .isEqualTo(303))));
  }

  @TestFactory
  Stream<DynamicTest> whoeverHasNotSignedInIsToldNothingAboutAPerson() {
    return behind(Boundary.PERSON)
        .map(
            route ->
                dynamicTest(
                    route.toString(),
                    () ->
                        assertThat(new Visiting(new Actor.Visitor()).goes(route, Map.of()).status())
                            .isIn(302, 303, 401, 403, 404)));
  }
}
