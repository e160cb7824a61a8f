package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;

/**
 * Whatever makes something is asked for a key, and whatever changes something for the version that
 * was seen. What is not has its reason here, which docs/adr/0040 sums up.
 */
class SafetyRulesTest {

  private static final String COMPUTED = "Computes, and keeps nothing: twice is as good as once";

  private static final Map<String, String> WITHOUT_KEY =
      Map.of(
          "score",
          COMPUTED,
          "compare",
          COMPUTED,
          "judgeProgrammes",
          COMPUTED,
          "giveReceipt",
          COMPUTED,
          "verifyReceipt",
          COMPUTED,
          "pauseWebhook",
          "An endpoint that is paused stays so",
          "resumeWebhook",
          "An endpoint that is active stays so",
          "testWebhook",
          "Makes a message that tells of nothing: another does no harm",
          "replayDelivery",
          "Sends a message again under its own id, by which receivers tell it",
          "resetSandbox",
          "Erases invented firms and invents others: twice is as good as once");

  private static final Map<String, String> WITHOUT_VERSION =
      Map.of(
          "removeWebhook",
          "Rests on nothing that was read: whatever an endpoint was told, it is told no more");

  /** A call that changes what others may change meanwhile, and need not rest on what was read. */
  private static final Map<String, String> WITH_VERSION_IF_WISHED =
      Map.of(
          "submitAssessment",
          "Who leaves the answers to the firm hands in whatever it has answered");

  private static final Contract CONTRACT = Contract.committed();

  @Test
  void asksForAKeyWhereverSomethingIsMade() {
    assertThat(without("Idempotency-Key", Set.of("POST")))
        .containsExactlyInAnyOrderElementsOf(WITHOUT_KEY.keySet());
  }

  @Test
  void asksForTheVersionWhereverSomethingIsChanged() {
    assertThat(without("If-Match", Set.of("PUT", "PATCH", "DELETE")))
        .containsExactlyInAnyOrderElementsOf(WITHOUT_VERSION.keySet());
  }

  @Test
  void requiresWhatItAsksFor() {
    var asked =
        CONTRACT.operations().stream()
            .filter(operation -> !WITH_VERSION_IF_WISHED.containsKey(operation.id()))
            .flatMap(operation -> operation.parameters("header"))
            .filter(header -> List.of("Idempotency-Key", "If-Match").contains(name(header)))
            .toList();

    assertThat(asked)
        .hasSizeGreaterThan(10)
        .allSatisfy(header -> assertThat(header.path("required").asBoolean()).isTrue());
  }

  @Test
  void takesTheVersionOfWhatItNeedNotRestOn() {
    assertThat(
            CONTRACT.operations().stream()
                .filter(
                    operation ->
                        operation
                            .parameters("header")
                            .anyMatch(
                                header ->
                                    !header.path("required").asBoolean()
                                        && name(header).equals("If-Match")))
                .map(Described::id))
        .containsExactlyElementsOf(WITH_VERSION_IF_WISHED.keySet());
  }

  /** Generated clients take arguments in this order, and two texts are soon exchanged. */
  @Test
  void namesFirstWhatIsInThePath() {
    assertThat(CONTRACT.operations())
        .allSatisfy(
            operation ->
                assertThat(
                        operation
                            .node()
                            .path("parameters")
                            .valueStream()
                            .map(each -> each.path("in").asText().equals("path")))
                    .as(operation.id())
                    .isSortedAccordingTo(Comparator.reverseOrder()));
  }

  private static Set<String> without(String header, Set<String> methods) {
    return CONTRACT.operations().stream()
        .filter(operation -> methods.contains(operation.method()))
        .filter(operation -> operation.parameters("header").noneMatch(h -> name(h).equals(header)))
        .map(Described::id)
        .collect(Collectors.toSet());
  }

  private static String name(JsonNode header) {
    return header.path("name").asText();
  }
}
