package org.waymark.api.once;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.TableOwner;
import org.waymark.fixture.ThingResource;
import org.waymark.fixture.Things;
import org.waymark.identity.Actor;

/** Over HTTP, with a resource that makes things. */
@QuarkusTest
class OnceTest {

  @Inject Things things;
  @Inject Partnership partners;
  @Inject TableOwner owner;

  private final String key = "\"" + UUID.randomUUID() + "\"";
  private final String name = "thing " + UUID.randomUUID();

  @BeforeEach
  void makeRoom() {
    things.prepare();
  }

  @Test
  void answersARepetitionAsTheFirstCall() {
    var partner = partners.create();
    var first = create(partner, key, name);
    var again = create(partner, key, name);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotent-Replayed")).isNull();
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(first.asString()).contains(name);
    for (var header : new String[] {"Location", "ETag", "Content-Type"}) {
      assertThat(again.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
    }
    assertThat(things.named(name)).hasSize(1);
  }

  @Test
  void makesOneThingOfAHundredCallsAtOnce() throws Exception {
    var partner = partners.create();
    List<Response> answers = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(20)) {
      Callable<Response> call = () -> create(partner, key, name);
      for (var answer : pool.invokeAll(Collections.nCopies(100, call))) {
        answers.add(answer.get());
      }
    }

    assertThat(things.named(name)).hasSize(1);
    assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
    var made = answers.stream().filter(answer -> answer.statusCode() == 201);
    assertThat(made.map(Response::asString).collect(Collectors.toSet())).hasSize(1);
    assertThat(create(partner, key, name).statusCode()).isEqualTo(201);
  }

  @Test
  void refusesAnotherBodyUnderTheSameKey() {
    var partner = partners.create();
    create(partner, key, name);

    create(partner, key, name + " more")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    with(partner, key, name)
        .post(ThingResource.ADDRESS + "?a=b")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    assertThat(things.named(name + " more")).isEmpty();
  }

  @Test
  void demandsAKey() {
    var partner = partners.create();

    with(partner, name)
        .post(ThingResource.ADDRESS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/idempotency-key-needed"));
    create(partner, "not-a-string", name).then().statusCode(400);
    assertThat(things.named(name)).isEmpty();
  }

  @Test
  void keepsTheKeysOfPartnersApart() {
    var one = create(partners.create(), key, name);
    var other = create(partners.create(), key, name);

    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(other.header("Idempotent-Replayed")).isNull();
    assertThat(other.asString()).isNotEqualTo(one.asString());
  }

  /** What has had no effect is not kept: whoever repairs the call need not change the key. */
  @ParameterizedTest
  @CsvSource({"refused, 422", "answered, 422", "failing, 500", "dying, 503", "giving-way, 503"})
  void leavesTheKeyToWhateverHadNoEffect(String how, int status) {
    var partner = partners.create();
    var bad = how + " " + name;

    assertThat(create(partner, key, bad).statusCode()).isEqualTo(status);
    assertThat(things.named(bad)).isEmpty();
    assertThat(create(partner, key, bad).statusCode()).isEqualTo(status);

    var repaired = create(partner, key, name);
    assertThat(repaired.statusCode()).isEqualTo(201);
    assertThat(repaired.header("Idempotent-Replayed")).isNull();
    assertThat(things.named(name)).hasSize(1);
  }

  @Test
  void saysWhenTheWayIsFreeAgain() {
    var partner = partners.create();

    assertThat(create(partner, key, "giving-way " + name).header("Retry-After")).isEqualTo("1");
    assertThat(create(partner, key, "dying " + name).header("Retry-After")).isEqualTo("10");
  }

  @Test
  void tellsWhoeverIsNoPartnerThatThereIsNothing() {
    given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"name\": \"" + name + "\"}")
        .post(ThingResource.ADDRESS)
        .then()
        .statusCode(404)
        .header("Idempotent-Replayed", nullValue());
    assertThat(things.named(name)).isEmpty();
  }

  @Test
  void keepsNothingThatTellsTheKeyOrTheAnswer() {
    var partner = partners.create();
    create(partner, key, name);

    var rows =
        owner.list(
            "select cast(kept_answer as text) from kept_answer where partner_id = '%s'",
            row -> row.getString(1), partner.partner());

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst()).contains(",201,").doesNotContain(name, key.replace("\"", ""));
  }

  private static Response create(Actor.Partner partner, String key, String name) {
    return with(partner, key, name).post(ThingResource.ADDRESS);
  }

  private static RequestSpecification with(Actor.Partner partner, String key, String name) {
    return with(partner, name).header("Idempotency-Key", key);
  }

  private static RequestSpecification with(Actor.Partner partner, String name) {
    return given()
        .header(ActingHeader.NAME, ActingHeader.naming(partner))
        .contentType("application/json")
        .body("{\"name\": \"" + name + "\"}");
  }
}
