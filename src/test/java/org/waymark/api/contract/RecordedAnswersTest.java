package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;
import org.waymark.fixture.contract.RecordedAnswers;

/**
 * What the reference shows as an answer is one that the service may give: it was written down when
 * the example of the contract was sent ({@code EveryExampleTest} with {@code
 * -Dwaymark.answers=renew}), and is held against the contract as all answers are.
 */
class RecordedAnswersTest {

  /** Whoever reads a page of the reference scrolls past it. */
  private static final int LONGEST = 500;

  private static final Contract CONTRACT = Contract.committed();

  static Stream<Described> answeredWithJson() {
    return CONTRACT.operations().stream()
        .filter(each -> RecordedAnswers.schema(CONTRACT, each).isPresent());
  }

  @ParameterizedTest
  @MethodSource("answeredWithJson")
  void isAsTheContractHasIt(Described operation) {
    var schema = RecordedAnswers.schema(CONTRACT, operation).orElseThrow();

    assertThat(CONTRACT.errors(schema, RecordedAnswers.of(operation)))
        .as("%s: renew it", RecordedAnswers.file(operation))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answeredWithJson")
  void isShortAndNamesNoMachineAndNobodysSecret(Described operation) throws IOException {
    var text = Files.readString(RecordedAnswers.file(operation));

    assertThat(text.lines()).hasSizeLessThan(LONGEST);
    assertThat(text).doesNotContain("localhost", "127.0.0.1");
    assertThat(text).doesNotContainPattern("whsec_(?!A{43}=)");
  }

  @Test
  void isOfAnOperationThatThereIs() throws IOException {
    try (var files = Files.list(RecordedAnswers.DIRECTORY)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrderElementsOf(
              answeredWithJson().map(each -> each.id() + ".json").toList());
    }
  }
}
