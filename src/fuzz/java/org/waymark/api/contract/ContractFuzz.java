package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.logging.Log;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.contract.AgainstContract;
import org.waymark.fixture.contract.AgainstContract.Answered;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;
import org.waymark.fixture.contract.ExampleThings;
import org.waymark.identity.Actor;
import org.waymark.identity.provider.BelievedProvider;
import org.waymark.identity.provider.PretendProvider;

/**
 * Sends calls that the contract does not foresee among calls that it does, and expects answers that
 * it foresees: no failure, no status and no document that is not described; and afterwards no more
 * on the heap than after the first tenth. All follows from the seed, but for ids.
 */
@QuarkusTest
class ContractFuzz {

  private static final int CALLS = Integer.getInteger("waymark.fuzz.calls", 100_000);
  private static final long SEED = Long.getLong("waymark.fuzz.seed", new Random().nextLong());
  private static final int MOST_COMPLAINTS = 30;

  /** Fewer than it may have in a minute. */
  private static final int CALLS_OF_ONE_PARTNER = 900;

  /** So many calls reach everything; fewer need not. */
  private static final int ENOUGH = 10_000;

  private static final int COMPLETE_DRAFTS = 8;
  private static final double MOST_GROWTH = 1.10;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Contract CONTRACT = Contract.committed();

  private final AgainstContract check = new AgainstContract();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random random = new Random(SEED);
  private final List<String> complaints = new ArrayList<>();
  private final Map<String, Map<Integer, Integer>> answers = new TreeMap<>();

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Partnership partnership;
  @Inject ExampleThings things;
  @Inject BelievedProvider believed;

  private Known known = new Known(random);
  private int silences;
  private String latestWebhook = "";

  @Test
  void isAnsweredAsTheContractForesees() throws Exception {
    Log.infof("Seed %d, %d calls: -Dwaymark.fuzz.seed=%1$d", SEED, CALLS);
    var early = 0L;
    try (var provider = PretendProvider.start()) {
      believed.is(provider);
      var composer = newcomer(provider);
      for (var number = 1; number <= CALLS && complaints.size() < MOST_COMPLAINTS; number++) {
        if (number % CALLS_OF_ONE_PARTNER == 0) {
          composer = newcomer(provider);
        }
        var operations = CONTRACT.operations();
        call(composer.compose(operations.get(random.nextInt(operations.size()))), number);
        if (number == CALLS / 10) {
          early = LiveHeap.measure();
          Log.infof("%d calls, %d bytes on the heap", number, early);
        }
      }
    }
    var late = LiveHeap.measure();

    answers.forEach((operation, statuses) -> Log.infof("%s: %s", operation, statuses));
    Log.infof("%d calls were made once more, on another connection", silences);
    Log.infof("Bytes on the heap after a tenth and in the end: %d, %d", early, late);
    assertThat(complaints).as("seed " + SEED).isEmpty();
    assertThat((double) late / early).as("growth of the heap").isLessThan(MOST_GROWTH);
    if (CALLS >= ENOUGH) {
      assertThat(CONTRACT.operations())
          .allSatisfy(
              operation ->
                  assertThat(answers.getOrDefault(operation.toString(), Map.of()).keySet())
                      .as("statuses of " + operation)
                      .anyMatch(status -> status < 300));
    }
  }

  /** A partner that has some of everything; one of three tries the service out in a sandbox. */
  private Composer newcomer(PretendProvider provider) {
    var partner = random.nextInt(3) == 0 ? partnership.sandbox() : partnership.registered();
    known = new Known(random);
    for (var operation : CONTRACT.operations()) {
      operation.variables().forEach(variable -> learn(variable, operation, partner.partner()));
    }
    // Else hardly any would be there to be handed in.
    CONTRACT.operations().stream()
        .filter(operation -> operation.id().equals("submitAssessment"))
        .flatMap(operation -> Collections.nCopies(COMPLETE_DRAFTS, operation).stream())
        .forEach(operation -> learn("assessment", operation, partner.partner()));
    return new Composer(CONTRACT, known, new Tokens(provider, partner.client()), random);
  }

  /** Whose delivery is asked for had its endpoint asked for just before. */
  private void learn(String variable, Described operation, Actor.Partner partner) {
    var id = things.named(variable, operation, partner);
    if (variable.equals("delivery")) {
      id.ifPresent(delivery -> known.learnDelivery(latestWebhook, delivery));
    } else {
      id.ifPresent(found -> known.learn(variable, found));
    }
    if (variable.equals("webhook")) {
      latestWebhook = id.orElse("");
    }
  }

  private void call(Call call, int number) throws IOException, InterruptedException {
    var answer = answer(call);
    var status = answer.statusCode();
    answers
        .computeIfAbsent(call.operation().toString(), _ -> new TreeMap<>())
        .merge(status, 1, Integer::sum);
    var found =
        new ArrayList<>(check.complaints(call.operation().method(), call.path(), answered(answer)));
    if (status >= 500) {
      found.add("it failed");
    }
    if (!found.isEmpty()) {
      complaints.add(
          "%d: %s with %s and %s was answered with %d: %s%n%s"
              .formatted(
                  number,
                  call,
                  headers(call),
                  new String(call.body(), StandardCharsets.UTF_8),
                  status,
                  found,
                  new String(answer.body(), StandardCharsets.UTF_8)));
    }
    if (status / 100 == 2) {
      learn(call, answer);
    }
  }

  /** Without most of the token. */
  private static String headers(Call call) {
    return call.headers().toString().replaceAll("(Bearer .{0,20})[^,}]*", "$1");
  }

  /** A connection that was left open may be closed by now: who gets no answer asks once more. */
  private HttpResponse<byte[]> answer(Call call) throws IOException, InterruptedException {
    try {
      return client.send(call.to(service), BodyHandlers.ofByteArray());
    } catch (IOException silent) {
      silences++;
      return client.send(call.to(service), BodyHandlers.ofByteArray());
    }
  }

  private void learn(Call call, HttpResponse<byte[]> answer) throws IOException {
    var text = new String(answer.body(), StandardCharsets.UTF_8);
    var isJson = answer.headers().firstValue("content-type").orElse("").contains("json");
    JsonNode body = isJson && !text.isEmpty() ? JSON.readTree(text) : MissingNode.getInstance();
    known.learn(call, text, answer.headers().firstValue("etag"), body);
  }

  private static Answered answered(HttpResponse<byte[]> answer) {
    return new Answered(
        answer.statusCode(),
        answer.headers().firstValue("content-type").orElse(""),
        answer.headers().map().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        answer.body());
  }
}
