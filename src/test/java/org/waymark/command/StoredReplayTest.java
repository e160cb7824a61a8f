package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.fixture.Community;
import org.waymark.fixture.EditionText;

/** What a new edition would do to the firms that handed in the old one. */
@QuarkusTest
class StoredReplayTest {

  private static final Path OLD = Path.of("questionnaires/skills/2026-1.yaml");

  @TempDir private Path directory = Path.of("");

  @Inject Community community;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url = "";

  @ConfigProperty(name = "quarkus.datasource.username")
  String user = "";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void comparesWhatWasHandedInAndLeavesOutWhatWasBegun() throws IOException {
    var firm = community.firm();
    var before = replay(OLD, OLD).at("/sum/compared").intValue();
    community.handsIn(firm, "skills");
    community.begins(community.firm(), "skills");
    community.handsIn(firm, "cyber-security");

    var report = replay(OLD, OLD);

    assertThat(report.at("/sum/compared").intValue()).isEqualTo(before + 1);
    assertThat(report.at("/errors")).isEmpty();
  }

  @Test
  void tellsNothingOfFewerThanTenFirms() throws IOException {
    community.handsIn(community.firm(), "procurement-readiness");
    var old = Path.of("questionnaires/procurement-readiness/2026-1.yaml");

    var sum = replay(old, old).path("sum");

    if (sum.path("compared").intValue() < 10) {
      assertThat(sum.fieldNames()).toIterable().containsExactly("compared", "fewest");
    } else {
      assertThat(sum.findValues("firms")).allMatch(firms -> firms.intValue() >= 10);
    }
    assertThat(sum.has("largestLoss")).isFalse();
  }

  @Test
  void tellsNothingOfAnyOneFirm() throws IOException {
    var firm = community.firm();
    community.handsIn(firm, "skills");

    var report = replay(OLD, OLD);

    assertThat(report.has("files")).isFalse();
    assertThat(report.toString()).doesNotContain(firm.organisation().value().toString());
  }

  @Test
  void showsTheLevelsThatMove() throws IOException {
    for (var firm = 0; firm < 10; firm++) {
      community.handsIn(community.firm(), "skills");
    }
    var changed =
        Files.writeString(
            directory.resolve("new.yaml"),
            Files.readString(OLD).replaceFirst("(number: 4\\s+from: )0\\.65", "$10.849"));

    var moves = replay(OLD, changed).at("/sum/levelMoves");

    assertThat(moves)
        .anySatisfy(
            move -> {
              assertThat(move.path("from").intValue()).isEqualTo(4);
              assertThat(move.path("to").intValue()).isEqualTo(3);
              assertThat(move.path("firms").intValue()).isGreaterThanOrEqualTo(10);
            });
  }

  @Test
  void saysSoWhenAnotherTextWasAnswered() throws IOException {
    community.handsIn(community.firm(), "skills");
    var other =
        Files.writeString(
            directory.resolve("other.yaml"), Files.readString(OLD) + "# another text\n");

    var report = replay(other, OLD);

    assertThat(report.at("/sum/compared").intValue()).isZero();
    assertThat(report.at("/errors/0").textValue())
        .contains("handed in to another text of skills/2026-1");
  }

  private JsonNode replay(Path baseline, Path questionnaire) throws IOException {
    out.getBuffer().setLength(0);
    new Commands(EditionText.CLOCK, this::read)
        .run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            "replay",
            "--baseline",
            baseline.toString(),
            "--questionnaire",
            questionnaire.toString(),
            "--stored");
    assertThat(err.toString()).isEmpty();
    return new ObjectMapper().readTree(out.toString());
  }

  private void read(ServiceDatabase.Reading reading) throws SQLException {
    var database = new PGSimpleDataSource();
    database.setURL(url);
    database.setUser(user);
    reading.from(database);
  }
}
