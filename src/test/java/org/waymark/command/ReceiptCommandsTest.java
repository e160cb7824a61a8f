package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;

/** {@code score --receipt} and {@code verify}. */
class ReceiptCommandsTest {

  private static final String ANSWERS =
      """
      {"firm": {"nation": "ENG", "size": "5-9", "sector": "retail"},
       "answers": {"online": "online-no", "backups": ["daily"], "training": "some", "policy": "few"}}
      """;

  private final Clock clock =
      Clock.fixed(EditionText.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final StringWriter err = new StringWriter();

  @TempDir private Path directory;

  private record Run(int status, String out) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  @BeforeEach
  void writeAnEdition() throws IOException {
    write("shop-safety/2026-1.yaml", sound().text());
  }

  @Test
  void verifiesTheReceiptItGave() throws IOException {
    var receipt = receipt();
    var verified = verify(receipt.out());

    assertThat(receipt.status()).isZero();
    assertThat(receipt.json().at("/result/score/exact").textValue()).isEqualTo("4/9");
    assertThat(verified.status()).isZero();
    assertThat(verified.json()).hasToString("{\"valid\":true}");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void takesAReceiptThatWasLaidOutAnew() throws IOException {
    assertThat(verify(receipt().json().toPrettyString()).status()).isZero();
  }

  @Test
  void refusesAForgedReceiptWithStatusOneAndPointers() throws IOException {
    var verified = verify(receipt().out().replace("\"exact\":\"4/9\"", "\"exact\":\"8/9\""));

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.json().path("valid").booleanValue()).isFalse();
    assertThat(verified.json().path("reasons"))
        .extracting(reason -> reason.path("check").textValue())
        .containsExactly("digest", "recomputation");
    assertThat(verified.json().at("/reasons/1/pointer").textValue())
        .isEqualTo("/result/score/exact");
  }

  @Test
  void refusesAReceiptOfAnotherTextOfTheEditionWithStatusOne() throws IOException {
    var receipt = receipt().out();
    write("shop-safety/2026-1.yaml", sound().text() + "# revised\n");

    var verified = verify(receipt);

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.json().at("/reasons/0/check").textValue()).isEqualTo("content-hash");
  }

  @Test
  void refusesWhatDoesNotHaveTheFormOfAReceiptWithStatusOne() throws IOException {
    var verified = verify(receipt().out().replaceFirst("\\{", "{\"extra\": 1,"));

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.json().path("reasons"))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"check\":\"form\",\"pointer\":\"/extra\",\"detail\":\"is not known here: remove it\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "{\"a\": 1, \"a\": 2}", "[[[[["})
  void refusesWhatIsNoJsonWithStatusOne(String text) throws IOException {
    var verified = verify(text);

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.json().at("/reasons/0/check").textValue()).isEqualTo("form");
    assertThat(verified.json().at("/reasons/0/detail").textValue()).startsWith("is no JSON: line ");
  }

  @Test
  void readsNoFileThatIsTooLargeForAReceipt() throws IOException {
    var verified = verify("\"" + "x".repeat(1_000_000) + "\"");

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.json().at("/reasons/0/detail").textValue()).startsWith("is larger than");
  }

  @Test
  void refusesToVerifyAgainstABrokenEdition() throws IOException {
    var receipt = receipt().out();
    write("shop-safety/2026-1.yaml", sound().replace("number: 2,", "number: 4,").text());

    var verified = verify(receipt);

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.json().at("/errors/0").textValue()).endsWith("[level-numbers]");
  }

  @Test
  void givesNoReceiptForFaultyAnswers() throws IOException {
    var refused = score(ANSWERS.replace("\"some\"", "\"most\""));

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.json().at("/errors/0").textValue()).contains("/answers/training");
  }

  private Run receipt() throws IOException {
    return score(ANSWERS);
  }

  private Run score(String answers) throws IOException {
    return run(
        "score",
        "--receipt",
        "--questionnaire",
        directory.resolve("shop-safety/2026-1.yaml").toString(),
        "--answers",
        write("answers.json", answers).toString());
  }

  private Run verify(String receipt) throws IOException {
    return run(
        "verify",
        "--questionnaire",
        directory.resolve("shop-safety/2026-1.yaml").toString(),
        "--receipt",
        write("receipt.json", receipt).toString());
  }

  private Run run(String... arguments) {
    var out = new StringWriter();
    var status =
        new Commands(clock, NoDatabase.INSTANCE)
            .run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(status, out.toString());
  }

  private Path write(String name, String text) throws IOException {
    var file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
