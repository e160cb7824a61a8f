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

class CommandsTest {

  private static final String ANSWERS =
      """
      {"firm": {"nation": "ENG", "size": "5-9", "sector": "retail"},
       "answers": {"online": "online-no", "backups": ["daily"], "training": "some", "policy": "few"}}
      """;

  private final Clock clock =
      Clock.fixed(EditionText.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path directory;

  @BeforeEach
  void writeAnEdition() throws IOException {
    write("shop-safety/2026-1.yaml", sound().text());
  }

  @Test
  void lintsASoundDirectoryWithStatusZero() throws IOException {
    assertThat(run("lint", directory.toString())).isZero();

    assertThat(report().path("files").intValue()).isEqualTo(1);
    assertThat(report().path("errors").intValue()).isZero();
    assertThat(report().path("warnings").intValue()).isZero();
    assertThat(report().path("findings").isEmpty()).isTrue();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void lintsABrokenEditionWithStatusOneAndSaysWhere() throws IOException {
    var broken = sound().replace("number: 2,", "number: 4,");
    var file = write("shop-safety/2026-1.yaml", broken.text());

    assertThat(run("lint", directory.toString())).isEqualTo(1);

    assertThat(report().path("errors").intValue()).isEqualTo(1);
    assertThat(report().path("findings").path(0))
        .isEqualTo(
            new ObjectMapper()
                .createObjectNode()
                .put("file", file.toString())
                .put("line", broken.error("number: 4", "", "").line())
                .put("severity", "error")
                .put("rule", "level-numbers")
                .put("message", "levels count 1, 2, 3 upwards: write 2"));
  }

  @Test
  void lintsWhatEditionsCarryOverFromEachOther() throws IOException {
    write("workshop/2026-1.yaml", EditionText.workshop().text());
    assertThat(run("lint", directory.toString())).isZero();

    Files.delete(directory.resolve("shop-safety/2026-1.yaml"));
    out.getBuffer().setLength(0);
    assertThat(run("lint", directory.toString())).isEqualTo(1);
    assertThat(report().path("findings").path(0).path("rule").textValue())
        .isEqualTo("carried-from-nowhere");
  }

  @Test
  void lintsAnEditionThatBreaksItsPromisesWithStatusOne() throws IOException {
    var broken = sound().replace("score: \"4/9\"", "score: \"5/9\"");
    write("shop-safety/2026-1.yaml", broken.text());

    assertThat(run("lint", directory.toString())).isEqualTo(1);

    var finding = report().path("findings").path(0);
    assertThat(finding.path("rule").textValue()).isEqualTo("golden-case");
    assertThat(finding.path("line").intValue())
        .isEqualTo(broken.error("- name: not online", "", "").line());
    assertThat(finding.path("message").textValue())
        .isEqualTo(
            "case 'not online': expected score 5/9, got 4/9: correct the case, or what changed its result");
  }

  @Test
  void lintsAnEditionThatOnlyHasWarningsWithStatusZero() throws IOException {
    write(
        "shop-safety/2026-1.yaml",
        sound().replace("Copies bring", "so ".repeat(26) + "copies bring").text());

    assertThat(run("lint", directory.toString())).isZero();

    assertThat(report().path("warnings").intValue()).isEqualTo(1);
    assertThat(report().path("findings").path(0).path("severity").textValue()).isEqualTo("warning");
  }

  @Test
  void lintsEveryFile() throws IOException {
    write("other/2026-1.yaml", "not an edition");

    assertThat(run("lint", directory.toString())).isEqualTo(1);
    assertThat(report().path("files").intValue()).isEqualTo(2);
  }

  @Test
  void lintsTheBundledEditionsWhenNoDirectoryIsGiven() throws IOException {
    assertThat(run("lint")).isZero();
    assertThat(report().path("files").intValue()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void scoresWithStatusZero() throws IOException {
    assertThat(score(ANSWERS)).isZero();

    assertThat(report().path("questionnaire").textValue()).isEqualTo("shop-safety");
    assertThat(report().path("edition").textValue()).isEqualTo("2026-1");
    assertThat(report().at("/score/exact").textValue()).isEqualTo("4/9");
    assertThat(report().at("/score/points").intValue()).isEqualTo(44);
    assertThat(report().at("/standing/level/number").intValue()).isEqualTo(1);
    assertThat(report().path("contributions")).hasSize(4);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void leavesOutWhatThereIsNot() throws IOException {
    assertThat(score(ANSWERS)).isZero();

    assertThat(report().path("standing").has("notRatedBecause")).isFalse();
    assertThat(report().at("/gates/0").has("because")).isFalse();
  }

  @Test
  void refusesFaultyAnswersWithStatusOneAndAPointer() throws IOException {
    assertThat(score(ANSWERS.replace("\"some\"", "\"most\""))).isEqualTo(1);

    assertThat(report().at("/errors/0").textValue())
        .endsWith(
            "answers.json: /answers/training 'most' is no option: use one of all, some, no-one,"
                + " dont-know");
  }

  @Test
  void takesTheBodyOfAnApiRequest() throws IOException {
    var named = "{\"questionnaire\": \"shop-safety\", \"edition\": \"2026-1\", ";

    assertThat(score(ANSWERS.replaceFirst("\\{", named))).isZero();
    assertThat(report().at("/score/points").intValue()).isEqualTo(44);
  }

  @Test
  void refusesAnswersToAnotherEdition() throws IOException {
    assertThat(score(ANSWERS.replaceFirst("\\{", "{\"edition\": \"2027-1\", "))).isEqualTo(1);

    assertThat(report().at("/errors/0").textValue())
        .endsWith("answers are for shop-safety/2027-1, the questionnaire is shop-safety/2026-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\n\"firm\": }", "{\n\"firm\": 1, \"firm\": 2}", "{\n} trailing", "{\n}{}"})
  void refusesWhatIsNoJsonWithStatusOneAndTheLine(String text) throws IOException {
    assertThat(score(text)).isEqualTo(1);

    assertThat(report().path("errors")).hasSize(1);
    assertThat(report().at("/errors/0").textValue()).contains("answers.json:2: no JSON: ");
  }

  @Test
  void refusesToScoreABrokenEditionWithStatusOne() throws IOException {
    write("shop-safety/2026-1.yaml", sound().replace("number: 2,", "number: 4,").text());

    assertThat(score(ANSWERS)).isEqualTo(1);
    assertThat(report().at("/errors/0").textValue()).endsWith("[level-numbers]");
  }

  @Test
  void refusesBadUseWithStatusTwo() throws IOException {
    var nowhere = directory.resolve("nowhere").toString();
    var empty = Files.createDirectory(directory.resolve("empty")).toString();

    assertThat(run("lint", nowhere)).isEqualTo(2);
    assertThat(run("lint", empty)).isEqualTo(2);
    assertThat(run("lint", "--unknown")).isEqualTo(2);
    assertThat(run("score")).isEqualTo(2);
    assertThat(run("score", "--questionnaire", nowhere, "--answers", nowhere)).isEqualTo(2);
    assertThat(run("score", "--questionnaire", empty, "--answers", empty)).isEqualTo(2);
    assertThat(run("verify")).isEqualTo(2);
    assertThat(run("verify", "--questionnaire", nowhere, "--receipt", nowhere)).isEqualTo(2);
    assertThat(run("scor")).isEqualTo(2);
    assertThat(run("-x")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("There is no directory", "There is no file");
    assertThat(err.toString()).doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h", "--version"})
  void helpsWithStatusZero(String argument) {
    assertThat(run(argument)).isZero();
    assertThat(out.toString()).containsIgnoringCase("waymark");
  }

  @Test
  void tellsACommandFromTheStartOfTheService() {
    assertThat(Commands.areMeantBy("lint")).isTrue();
    assertThat(Commands.areMeantBy("score", "--answers", "x")).isTrue();
    assertThat(Commands.areMeantBy("--help")).isTrue();
    assertThat(Commands.areMeantBy("misspelt")).isTrue();
    assertThat(Commands.areMeantBy()).isFalse();
    assertThat(Commands.areMeantBy("-x")).isTrue();
  }

  private int score(String answers) throws IOException {
    return run(
        "score",
        "--questionnaire",
        directory.resolve("shop-safety/2026-1.yaml").toString(),
        "--answers",
        write("answers.json", answers).toString());
  }

  private int run(String... arguments) {
    return new Commands(clock, NoDatabase.INSTANCE)
        .run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private JsonNode report() throws IOException {
    return new ObjectMapper().readTree(out.toString());
  }

  private Path write(String name, String text) throws IOException {
    var file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
