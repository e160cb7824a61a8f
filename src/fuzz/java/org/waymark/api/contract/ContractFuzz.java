package org.waymark.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;
import org.waymark.fixture.contract.ExampleThings;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/**
 * Sends calls that the contract does not foresee, and expects answers that it does: no failure, no
 * status and no document that is not described. Each call follows from the seed and its number.
 */
@QuarkusTest
class ContractFuzz {

  private static final int CALLS = Integer.getInteger("waymark.fuzz.calls", 20_000);
  private static final long SEED = Long.getLong("waymark.fuzz.seed", new Random().nextLong());
  private static final int MOST_COMPLAINTS = 20;
  private static final int CALLS_OF_ONE_PARTNER = 900;

  private static final Contract CONTRACT = Contract.committed();

  private final List<String> complaints = new ArrayList<>();
  private final Map<String, Integer> answers = new TreeMap<>();

  @Inject Partnership partnership;
  @Inject ExampleThings things;

  private Actor.Partner partner = new Actor.Partner(new PartnerId(new UUID(0, 0)));

  @Test
  void isAnsweredAsTheContractForesees() {
    Log.infof("Seed %d, %d calls: -Dwaymark.fuzz.seed=%1$d", SEED, CALLS);
    for (var number = 0; number < CALLS && complaints.size() < MOST_COMPLAINTS; number++) {
      if (number % CALLS_OF_ONE_PARTNER == 0) {
        partner = partnership.create();
      }
      call(number);
    }

    Log.infof("Answers by operation and status: %s", answers);
    assertThat(complaints).as("seed " + SEED).isEmpty();
    assertThat(answers.keySet()).anyMatch(each -> each.endsWith(" 200"));
  }

  private void call(int number) {
    var random = new Random(SEED + number);
    var operations = CONTRACT.operations();
    var operation = operations.get(random.nextInt(operations.size()));
    var mutation = new Mutation(random);
    var address = address(operation, mutation);
    try {
      var answer = prepared(operation, mutation).request(operation.method(), address);
      answers.merge(operation + " " + answer.statusCode(), 1, Integer::sum);
      if (answer.statusCode() >= 500) {
        complaints.add(number + ": " + operation + " " + address + ": " + answer.asString());
      }
    } catch (AssertionError e) {
      complaints.add(number + ": " + e.getMessage());
    }
  }

  /** Everything in it encoded: what is not is no HTTP. */
  private String address(Described operation, Mutation mutation) {
    var address = operation.path();
    for (var variable : path(operation, mutation).entrySet()) {
      address = address.replace("{" + variable.getKey() + "}", encoded(variable.getValue()));
    }
    var query =
        operation
            .parameters("query")
            .filter(_ -> mutation.sometimes())
            .map(
                each ->
                    mutation.name(each.path("name").asText())
                        + "="
                        + encoded(mutation.text(each.path("example").asText())))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? address : address + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Map<String, String> path(Described operation, Mutation mutation) {
    var path = new HashMap<String, String>();
    for (var variable : operation.variables()) {
      var example =
          operation
              .parameters("path")
              .filter(each -> each.path("name").asText().equals(variable))
              .map(each -> each.path("example").asText())
              .findFirst()
              .orElse("");
      path.put(
          variable,
          mutation.often()
              ? things.named(variable, operation, partner).orElse(example)
              : mutation.pathSegment(example));
    }
    return path;
  }

  private RequestSpecification prepared(Described operation, Mutation mutation) {
    var call = given().urlEncodingEnabled(false);
    if (!operation.scopes().isEmpty() && mutation.often()) {
      call.header(ActingHeader.NAME, ActingHeader.naming(partner));
    }
    operation
        .parameters("header")
        .filter(_ -> mutation.often())
        .forEach(each -> call.header(each.path("name").asText(), mutation.header()));
    if (mutation.seldom()) {
      call.header("Accept", mutation.header());
    }
    if (operation.takesABody()) {
      var example = CONTRACT.example(operation.node().path("requestBody"));
      call.contentType(mutation.seldom() ? "text/plain" : "application/json")
          .body(mutation.body(example));
    }
    return call;
  }
}
