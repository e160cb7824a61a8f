package org.waymark.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.SetClock;
import org.waymark.fixture.Things;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.DatabaseActors;
import org.waymark.identity.session.SealedState;
import org.waymark.organisation.holding.EraseFirm;
import org.waymark.organisation.participation.Participation;
import org.waymark.organisation.participation.Participations;

/** Two instances of the service, which share nothing but the database. */
@QuarkusTest
class AnswerOnceTest {

  private static final Answer MADE =
      new Answer(201, "application/json", "{\"id\": \"Tŷ\"}", "/things/1", "\"1\"", null);

  @Inject EntityManager database;
  @Inject SealedState seal;
  @Inject Community community;
  @Inject Interleaving interleaving;
  @Inject Partnership partners;
  @Inject Things things;
  @Inject EraseFirm eraseFirm;
  @Inject CurrentActor actor;
  @Inject DatabaseActors actors;
  @Inject Participations participations;

  private final SetClock clock = new SetClock(Instant.parse("2031-05-06T10:00:00Z"));
  private final String name = "thing " + UUID.randomUUID();

  @BeforeEach
  void makeRoom() {
    things.prepare();
  }

  private AnswerOnce instance() {
    return new AnswerOnce(new KeptAnswers(database, seal), actors, actor, clock);
  }

  @Test
  void makesOneThingOfAHundredCallsToTwoInstances() throws Exception {
    var partner = partners.create();
    var here = instance();
    var there = instance();
    var calls = new ArrayList<Callable<Outcome>>();
    for (var i = 0; i < 50; i++) {
      calls.add(() -> inARequest(() -> answer(here, partner)));
      calls.add(() -> inARequest(() -> answer(there, partner)));
    }
    var outcomes = new ArrayList<Outcome>();
    try (var pool = Executors.newFixedThreadPool(12)) {
      for (var outcome : pool.invokeAll(calls)) {
        outcomes.add(outcome.get());
      }
    }

    assertThat(things.named(name)).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .allMatch(
            outcome ->
                outcome.equals(new Outcome.Done(MADE))
                    || outcome.equals(new Outcome.Repeated(MADE))
                    || outcome.equals(new Outcome.UnderWay()));
  }

  @Test
  void doesNotWaitForAnotherInstanceThatIsAtIt() throws Exception {
    var partner = partners.create();

    var meanwhile =
        interleaving.during(
            new Interleaving.Act<>(partner, () -> instance().answer(call(partner), this::make)),
            new Interleaving.Act<>(partner, () -> instance().answer(call(partner), this::make)));

    assertThat(meanwhile).isEqualTo(new Outcome.UnderWay());
    assertThat(answer(instance(), partner)).isEqualTo(new Outcome.Repeated(MADE));
    assertThat(things.named(name)).hasSize(1);
  }

  /** The secret that sealed the answer is another by now. */
  @Test
  void doesNothingTwiceWhereTheAnswerCannotBeReadAnyMore() {
    var partner = partners.create();
    answer(instance(), partner);
    community.sql(
        partner,
        "update kept_answer set body = repeat('A', 64) where partner_id = ?1",
        partner.partner().value());

    assertThat(answer(instance(), partner))
        .isEqualTo(
            new Outcome.Repeated(
                new Answer(201, "application/json", null, "/things/1", "\"1\"", null)));
    assertThat(things.named(name)).hasSize(1);
  }

  @Test
  void forgetsAfterADay() {
    var partner = partners.create();
    answer(instance(), partner);
    var forget = new ForgetAnswers(new KeptAnswers(database, seal), actor, clock);

    clock.pass(Duration.ofHours(24).minusMillis(1));
    assertThat(answer(instance(), partner)).isEqualTo(new Outcome.Repeated(MADE));
    clock.pass(Duration.ofMillis(1));
    assertThat(answer(instance(), partner)).isEqualTo(new Outcome.Done(MADE));
    assertThat(things.named(name)).hasSize(2);

    clock.pass(Duration.ofHours(24));
    community.as(new Actor.Housekeeping(), forget::forget);
    assertThat(kept(partner)).isZero();
  }

  @Test
  void showsNoAnswerToAnotherPartner() {
    var partner = partners.create();
    answer(instance(), partner);

    assertThat(kept(partner)).isOne();
    assertThat(community.rows(partners.create(), "select 1 from kept_answer")).isEmpty();
    assertThat(community.rows(new Actor.Visitor(), "select 1 from kept_answer")).isEmpty();
  }

  @Test
  void losesTheAnswerThatNamesAFirmWithTheFirm() {
    var partner = partners.create();
    var firm = community.firm();
    var naming = new Answer(201, null, null, null, null, firm.organisation());
    community.as(partner, () -> instance().answer(call(partner), () -> naming));
    assertThat(community.rows(firm, "select 1 from kept_answer")).hasSize(1);

    community.as(firm, () -> eraseFirm.erase(firm));

    assertThat(kept(partner)).isZero();
  }

  /**
   * What a partner does for a firm of its own is done as that firm, the answer is the partner's.
   */
  @Test
  void keepsTheAnswerOfAnActThatWentOnAsAFirm() {
    var partner = partners.create();
    var firm = new Actor.Owner(partners.brings(partner));
    var naming = new Answer(201, null, null, "/things/1", null, firm.organisation());

    var first =
        community.as(partner, () -> instance().answer(call(partner), () -> asFirm(firm, naming)));

    assertThat(first).isEqualTo(new Outcome.Done(naming));
    assertThat(answer(instance(), partner)).isEqualTo(new Outcome.Repeated(naming));
    assertThat(community.rows(firm, "select 1 from consent where given")).hasSize(1);
  }

  private Answer asFirm(Actor.Owner firm, Answer answer) {
    actors.enter(firm);
    participations.say(firm, Participation.BENCHMARK, true);
    return answer;
  }

  @Test
  void tellsCallsApartByMethodAndPathAndKey() {
    var partner = partners.create().partner();
    var one = new Call(partner, "POST", "/a", "k", bytes("x"));

    assertThat(new Call(partner, "POST", "/a", "k", bytes("y")).id()).isEqualTo(one.id());
    assertThat(new Call(partner, "PUT", "/a", "k", bytes("x")).id()).isNotEqualTo(one.id());
    assertThat(new Call(partner, "POST", "/b", "k", bytes("x")).id()).isNotEqualTo(one.id());
    assertThat(new Call(partner, "POST", "/a", "l", bytes("x")).id()).isNotEqualTo(one.id());
  }

  private Outcome answer(AnswerOnce instance, Actor.Partner partner) {
    return community.as(partner, () -> instance.answer(call(partner), this::make));
  }

  private Answer make() {
    things.create(name);
    return MADE;
  }

  private static Call call(Actor.Partner partner) {
    return new Call(partner.partner(), "POST", "/things", "one", bytes("body"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private int kept(Actor.Partner partner) {
    return community.rows(partner, "select 1 from kept_answer").size();
  }

  /** A thread of the test's own has no request yet. */
  private static <T> T inARequest(Supplier<T> act) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      return act.get();
    } finally {
      request.terminate();
    }
  }
}
