package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.contract.Contract;

/** What the contract says that a call itself answers. */
class CommonAnswersTest {

  private static final Contract CONTRACT = Contract.committed();

  /** They are told on lines of an answer that has succeeded. */
  @Test
  void namesNoProblemOfALineAmongTheAnswersOfAnImport() {
    var answers = CONTRACT.operation("POST", "/api/v1/assessments/import").orElseThrow().node();

    assertThat(answers.path("responses").propertyStream().map(Map.Entry::getKey))
        .doesNotContain("409", "422");
    assertThat(CONTRACT.resolve(answers.at("/responses/400")).toString())
        .contains("idempotency-key-needed")
        .doesNotContain("malformed-json");
  }
}
