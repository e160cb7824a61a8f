package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code replay}: the same answers under two editions. */
class ReplayCommandTest extends AtTheCommandLine {

  private static final String ANSWERS =
      """
      {"firm": {"nation": "ENG", "size": "5-9", "sector": "retail"},
       "answers": {"online": "online-no", "backups": ["daily"], "training": "some", "policy": "%s"}}
      """;

  @Test
  void replaysADirectoryOfAnswers() throws IOException {
    var changed = write("new.yaml", sound().replace("few, value: 0.5", "few, value: 0").text());
    write("answers/one.json", ANSWERS.formatted("few"));
    write("answers/two.json", ANSWERS.formatted("everyone"));

    assertThat(replay(changed)).isZero();

    assertThat(report().path("files")).hasSize(2);
    assertThat(report().at("/files/0/before/score").textValue()).isEqualTo("4/9");
    assertThat(report().at("/files/0/after/score").textValue()).isEqualTo("5/18");
    assertThat(report().at("/files/0/shift/score").textValue()).isEqualTo("-0.166667");
    assertThat(report().at("/files/1/shift/score").textValue()).isEqualTo("0.000000");
    assertThat(report().at("/sum/compared").intValue()).isEqualTo(2);
    assertThat(report().at("/sum/scoreChanged").intValue()).isEqualTo(1);
    assertThat(report().at("/sum/meanShift").textValue()).isEqualTo("-0.083333");
    assertThat(report().at("/sum/largestLoss").textValue()).isEqualTo("-0.166667");
    assertThat(report().at("/sum/largestGain").textValue()).isEqualTo("0.000000");
  }

  @Test
  void replaysLevelsThatMove() throws IOException {
    var changed = write("new.yaml", sound().replace("from: 0.5,", "from: 0.4,").text());
    write("answers/one.json", ANSWERS.formatted("few"));

    assertThat(replay(changed)).isZero();

    assertThat(report().at("/files/0/shift/levels").intValue()).isEqualTo(1);
    assertThat(report().at("/sum/levelRaised").intValue()).isEqualTo(1);
  }

  @Test
  void replaysReceiptsAndRefusesThoseThatDoNotVerify() throws IOException {
    var sheet = write("sheet.json", ANSWERS.formatted("few"));
    assertThat(
            run(
                "score",
                "--questionnaire",
                write("shop-safety/2026-1.yaml", sound().text()).toString(),
                "--answers",
                sheet.toString(),
                "--receipt"))
        .isZero();
    var receipt = out.toString();
    out.getBuffer().setLength(0);
    write("answers/one.json", receipt);
    write("answers/two.json", receipt.replace("\"few\"", "\"everyone\""));
    write("answers/three.json", "{\"schema\": \"waymark-receipt/1\"}");

    assertThat(
            replay(write("new.yaml", sound().replace("few, value: 0.5", "few, value: 0").text())))
        .isEqualTo(1);

    assertThat(report().path("files")).hasSize(1);
    assertThat(report().at("/files/0/shift/score").textValue()).isEqualTo("-0.166667");
    assertThat(report().path("errors"))
        .extracting(JsonNode::textValue)
        .anySatisfy(error -> assertThat(error).contains("two.json: /digest"))
        .anySatisfy(error -> assertThat(error).contains("three.json: /digest is missing"));
  }

  @Test
  void countsFirmsByTheLevelTheyLeaveAndReach() throws IOException {
    var changed = write("new.yaml", sound().replace("from: 0.5,", "from: 0.4,").text());
    write("answers/one.json", ANSWERS.formatted("few"));
    write("answers/two.json", ANSWERS.formatted("few"));

    assertThat(replay(changed)).isZero();

    assertThat(report().at("/sum/levelMoves").toString())
        .isEqualTo("[{\"from\":1,\"to\":2,\"firms\":2}]");
  }

  @Test
  void saysWhereToFindADatabaseWhenThereIsNone() throws IOException {
    assertThat(
            run(
                "replay",
                "--baseline",
                old().toString(),
                "--questionnaire",
                old().toString(),
                "--stored"))
        .isEqualTo(2);

    assertThat(err.toString()).contains("There is no data in /nowhere").doesNotContain("Exception");
  }

  @Test
  void replaysTheRestWhenAFileIsFaultyWithStatusOne() throws IOException {
    write("answers/one.json", ANSWERS.formatted("few"));
    write("answers/two.json", ANSWERS.formatted("most"));

    assertThat(replay(old())).isEqualTo(1);

    assertThat(report().path("files")).hasSize(1);
    assertThat(report().at("/errors/0").textValue()).contains("two.json: /answers/policy 'most'");
  }

  private int replay(Path questionnaire) throws IOException {
    return replay(questionnaire, directory.resolve("answers"));
  }
}
