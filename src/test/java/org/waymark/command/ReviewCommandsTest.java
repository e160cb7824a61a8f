package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.lint.Rule;

/** What a reviewer of a questionnaire runs. */
class ReviewCommandsTest extends AtTheCommandLine {

  @Test
  void lintsAsCompilersPrint() throws IOException {
    var broken = sound().replace("number: 2,", "number: 4,");
    var file = write("shop-safety/2026-1.yaml", broken.text());

    assertThat(run("lint", "--format", "text", directory.toString())).isEqualTo(1);

    assertThat(out.toString().lines())
        .containsExactly(
            file
                + ":"
                + broken.error("number: 4", "", "").line()
                + ": error: levels count 1, 2, 3 upwards: write 2 [level-numbers]",
            "files: 1, errors: 1, warnings: 0");
  }

  /** The members that the standard requires, and that code review tools place findings by. */
  @Test
  void lintsAsSarif() throws IOException {
    var broken = sound().replace("Copies bring", "so ".repeat(26) + "copies bring");
    var file = write("a b/shop-safety/2026-1.yaml", broken.text());

    assertThat(run("lint", "--format", "sarif", directory.resolve("a b").toString())).isZero();

    assertThat(report().path("version").textValue()).isEqualTo("2.1.0");
    assertThat(report().path("$schema").textValue()).endsWith("/sarif-schema-2.1.0.json");
    assertThat(report().path("runs")).hasSize(1);
    var driver = report().at("/runs/0/tool/driver");
    assertThat(driver.path("name").textValue()).isEqualTo("waymark lint");
    assertThat(driver.path("rules")).hasSameSizeAs(Rule.values());
    assertThat(driver.path("rules"))
        .allSatisfy(
            rule -> {
              assertThat(rule.path("id").textValue()).matches("[a-z-]+");
              assertThat(rule.at("/shortDescription/text").textValue()).endsWith(".");
              assertThat(rule.at("/help/text").textValue()).endsWith(".");
              assertThat(rule.at("/defaultConfiguration/level").textValue())
                  .isIn("error", "warning");
            });
    assertThat(report().at("/runs/0/results")).hasSize(1);
    var result = report().at("/runs/0/results/0");
    assertThat(result.path("ruleId").textValue()).isEqualTo("long-sentence");
    assertThat(driver.path("rules").path(result.path("ruleIndex").intValue()).path("id"))
        .isEqualTo(result.path("ruleId"));
    assertThat(result.path("level").textValue()).isEqualTo("warning");
    assertThat(result.at("/message/text").textValue()).contains("aim for 20");
    var place = result.at("/locations/0/physicalLocation");
    assertThat(Path.of(URI.create(place.at("/artifactLocation/uri").textValue()))).isEqualTo(file);
    assertThat(place.at("/region/startLine").intValue())
        .isEqualTo(broken.error("why: {en: \"so", "", "").line());
  }

  @Test
  void findsNoDifferenceWithStatusZero() throws IOException {
    var same = write("new.yaml", sound().text() + "# only a comment\n");

    assertThat(run("diff", old().toString(), same.toString())).isZero();

    assertThat(report().path("changes")).isEmpty();
    assertThat(report().path("comparable").booleanValue()).isTrue();
  }

  @Test
  void listsDifferencesWithStatusOneAndAsksForANewSeries() throws IOException {
    var changed = write("new.yaml", sound().replace("few, value: 0.5", "few, value: 0").text());

    assertThat(run("diff", old().toString(), changed.toString())).isEqualTo(1);

    assertThat(report().path("changes"))
        .containsExactly(
            new ObjectMapper()
                .createObjectNode()
                .put("subject", "option")
                .put("id", "policy/few")
                .put("kind", "revalued")
                .put("part", "value")
                .put("before", "0.5")
                .put("after", "0"));
    assertThat(report().at("/goldenCases/1/after/score").textValue()).isEqualTo("5/18");
    assertThat(report().at("/goldenCases/1/shift/points").intValue()).isEqualTo(-16);
    assertThat(report().path("comparable").booleanValue()).isFalse();
    assertThat(report().path("verdict").textValue()).contains("set 'series: 2'");
  }

  @Test
  void acceptsIncomparableScoresOfANewSeries() throws IOException {
    var changed =
        write(
            "new.yaml",
            sound()
                .replace("few, value: 0.5", "few, value: 0")
                .replace("series: 1", "series: 2")
                .text());

    assertThat(run("diff", old().toString(), changed.toString())).isEqualTo(1);

    assertThat(report().path("verdict").textValue()).contains("the new series says so");
  }

  @Test
  void listsDifferencesAsText() throws IOException {
    var changed =
        write("new.yaml", sound().replace("Who has been trained?", "Who is trained?").text());

    assertThat(run("diff", "--format", "text", old().toString(), changed.toString())).isEqualTo(1);

    assertThat(out.toString().lines())
        .containsExactly(
            "shop-safety/2026-1 -> shop-safety/2026-1",
            "",
            "reworded question training, text",
            "  - Who has been trained?",
            "  + Who is trained?",
            "",
            "Golden cases of shop-safety/2026-1 under both editions:",
            "  everything best: 1 at level 3 -> 1 at level 3",
            "  not online: 4/9 at level 1 -> 4/9 at level 1",
            "Scores stay comparable: no golden case of the older edition changes.");
  }

  @Test
  void refusesBadUseWithStatusTwo() throws IOException {
    var broken = write("broken.yaml", sound().replace("number: 2,", "number: 4,").text());
    var other = write("other.yaml", sound().replace("id: shop-safety", "id: shop").text());
    var empty = Files.createDirectory(directory.resolve("empty"));

    assertThat(run("diff", old().toString())).isEqualTo(2);
    assertThat(run("diff", old().toString(), "nowhere.yaml")).isEqualTo(2);
    assertThat(run("diff", old().toString(), broken.toString())).isEqualTo(2);
    assertThat(run("diff", old().toString(), other.toString())).isEqualTo(2);
    assertThat(run("diff", "--format", "sarif", old().toString(), old().toString())).isEqualTo(2);
    assertThat(run("lint", "--format", "xml", directory.toString())).isEqualTo(2);
    assertThat(run("replay", "--baseline", old().toString())).isEqualTo(2);
    assertThat(replay(old(), directory.resolve("nowhere"))).isEqualTo(2);
    assertThat(replay(old(), empty)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("[level-numbers]", "two questionnaires, 'shop-safety' and 'shop'")
        .doesNotContain("Exception", "\tat ");
  }
}
