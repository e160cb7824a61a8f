package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.contract.Contract;

/** What the contract says that a call itself answers. */
class CommonAnswersTest {

  private static final Contract CONTRACT = Contract.committed();

  @Test
  void saysOfAnOperationThatIsAboutToGoThatItsAnswersSaySo() {
    var going = described(true);
    var staying = described(false);

    assertThat(going.getHeaders()).containsKeys("Deprecation", "Sunset", "RateLimit");
    assertThat(staying.getHeaders()).containsKey("RateLimit").doesNotContainKey("Sunset");
  }

  private static APIResponse described(boolean deprecated) {
    var answer = OASFactory.createAPIResponse().description("All is well");
    var operation =
        OASFactory.createOperation()
            .deprecated(deprecated)
            .security(List.of())
            .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer));
    new CommonAnswers(OASFactory.createComponents()).complete(operation, false);
    return answer;
  }

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
