package org.waymark.command;

import static org.waymark.fixture.EditionText.sound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.EditionText;

/** What runs commands on files of a directory of its own. */
abstract class AtTheCommandLine {

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  @TempDir Path directory = Path.of("");

  int replay(Path questionnaire, Path answers) throws IOException {
    return run(
        "replay",
        "--baseline",
        old().toString(),
        "--questionnaire",
        questionnaire.toString(),
        "--answers",
        answers.toString());
  }

  int run(String... arguments) {
    return new Commands(EditionText.CLOCK, NoDatabase.INSTANCE)
        .run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  JsonNode report() throws IOException {
    return new ObjectMapper().readTree(out.toString());
  }

  Path old() throws IOException {
    return write("old.yaml", sound().text());
  }

  Path write(String name, String text) throws IOException {
    var file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
