package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;

/** {@code score}, {@code verify} and {@code replay} of an edition with depths and variants. */
class FormCommandsTest {

  private static final String FIRM =
      "\"firm\": {\"nation\": \"ENG\", \"size\": \"5-9\", \"sector\": \"retail\"}";
  private static final String CORE =
      "{\"depth\": \"core\", %s, \"answers\": {\"sign-in\": \"all\", \"late-days\": 12}}"
          .formatted(FIRM);
  private static final String FULL =
      "{%s, \"answers\": {\"sign-in\": \"all\", \"sharing\": \"somebody\", \"area\": \"40.5\"}}"
          .formatted(FIRM);

  private final Clock clock =
      Clock.fixed(EditionText.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final StringWriter err = new StringWriter();

  @TempDir private Path directory = Path.of("");

  private record Run(int status, String out) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  @BeforeEach
  void writeAnEdition() throws IOException {
    write("shop-safety/2026-1.yaml", EveryPart.text().text());
  }

  @Test
  void scoresTheFormThatWasAnswered() throws IOException {
    var core = score(CORE);
    var full = score(FULL);

    assertThat(core.status()).isZero();
    assertThat(core.json().path("form")).hasToString("{\"depth\":\"core\"}");
    assertThat(core.json().path("contributions")).hasSize(5);
    assertThat(full.json().path("form")).hasToString("{\"depth\":\"full\"}");
    assertThat(full.json().path("contributions")).hasSize(8);
  }

  @Test
  void refusesAtCoreWhatOnlyTheFullDepthAsks() throws IOException {
    var refused = score(FULL.replaceFirst("\\{", "{\"depth\": \"core\", "));

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.json().path("errors"))
        .extracting(JsonNode::textValue)
        .anyMatch(error -> error.contains("/answers/sharing is asked at full depth only"))
        .anyMatch(error -> error.contains("/answers/area is asked at full depth only"))
        .hasSize(2);
  }

  @Test
  void scoresAVariant() throws IOException {
    write("shop-safety/2026-1.yaml", EveryPart.withVariants().text());

    assertThat(score(FULL).json().at("/errors/0").textValue())
        .endsWith("/variant must be one of kiosk, store");
    assertThat(score(FULL.replaceFirst("\\{", "{\"variant\": \"store\", ")).json().path("form"))
        .hasToString("{\"depth\":\"full\",\"variant\":\"store\"}");
  }

  @Test
  void verifiesReceiptsOfEveryForm() throws IOException {
    for (var sheet : new String[] {CORE, FULL}) {
      var receipt = score(sheet, "--receipt");

      assertThat(receipt.status()).isZero();
      assertThat(verify(receipt.out()).json()).hasToString("{\"valid\":true}");
    }
  }

  /** The receipt of one depth is none of the other, though both have the same answers. */
  @Test
  void refusesAReceiptThatClaimsAnotherDepth() throws IOException {
    var receipt = score(CORE, "--receipt").out();

    var verified = verify(receipt.replace("\"depth\":\"core\"", "\"depth\":\"full\""));

    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.json().path("reasons"))
        .extracting(reason -> reason.path("check").textValue())
        .containsExactly("digest", "recomputation");
  }

  /** In the newer edition sharing weighs more, which only the full depth asks. */
  @Test
  void replaysCoreAgainstCore() throws IOException {
    var changed =
        EveryPart.text()
            .replace(
                "- id: sharing\n",
                """
                - id: sharing
                            weight: 3
                            weight_because: "An example."
                """);
    var newer = write("new.yaml", changed.text());
    write("answers/core.json", CORE);
    write("answers/full.json", FULL);

    var run =
        run(
            "replay",
            "--baseline",
            edition(),
            "--questionnaire",
            newer.toString(),
            "--answers",
            directory.resolve("answers").toString());

    assertThat(run.status()).as(err.toString()).isZero();
    assertThat(run.json().at("/files/0/depth").textValue()).isEqualTo("core");
    assertThat(run.json().at("/files/0/shift/score").textValue()).isEqualTo("0.000000");
    assertThat(run.json().at("/files/1/depth").textValue()).isEqualTo("full");
    assertThat(run.json().at("/files/1/shift/score").textValue()).startsWith("-0.");
    assertThat(run.json().at("/sum/answersLeftOut").intValue()).isZero();
  }

  private Run score(String answers, String... options) throws IOException {
    var file = write("answers.json", answers).toString();
    var arguments =
        new ArrayList<>(List.of("score", "--questionnaire", edition(), "--answers", file));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private Run verify(String receipt) throws IOException {
    var file = write("receipt.json", receipt).toString();
    return run("verify", "--questionnaire", edition(), "--receipt", file);
  }

  private String edition() {
    return directory.resolve("shop-safety/2026-1.yaml").toString();
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
