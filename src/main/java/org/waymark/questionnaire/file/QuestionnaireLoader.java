package org.waymark.questionnaire.file;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.lint.Finding;

/** Loads the editions when the service starts; one that is not sound stops the start. */
@ApplicationScoped
class QuestionnaireLoader {

  private static final Logger LOG = Logger.getLogger(QuestionnaireLoader.class);

  /**
   * Bundled editions. A class path cannot be listed, so the build checks this against the folder.
   */
  static final List<String> BUNDLED =
      List.of("cyber-security/2026-1", "procurement-readiness/2026-1", "skills/2026-1");

  @Produces
  @Singleton
  Questionnaires questionnaires(QuestionnaireConfig config, Clock clock) {
    var reader = new QuestionnaireFile(LocalDate.now(clock));
    var files = new ArrayList<EditionFile>();
    BUNDLED.forEach(id -> files.add(bundled(reader, id)));
    config.directory().ifPresent(directory -> files.addAll(below(reader, directory)));
    return new Questionnaires(sound(files));
  }

  /** A file, and what came of reading it. */
  private record EditionFile(String file, String text, Outcome outcome) {

    static EditionFile of(QuestionnaireFile reader, String file, String text) {
      return new EditionFile(file, text, reader.read(file, text));
    }

    Stream<CarriedAnswers.Read> sound() {
      return outcome instanceof Outcome.Sound(var edition, _)
          ? Stream.of(new CarriedAnswers.Read(file, text, edition))
          : Stream.empty();
    }
  }

  private static EditionFile bundled(QuestionnaireFile reader, String id) {
    var resource = "questionnaires/" + id + ".yaml";
    try (var in = QuestionnaireLoader.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the class path: " + resource);
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return EditionFile.of(reader, resource, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<EditionFile> below(QuestionnaireFile reader, Path directory) {
    try (var files = Files.walk(directory, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file -> read(reader, file))
          .toList();
    } catch (IOException e) {
      throw new ConfigurationException(
          "waymark.questionnaires.directory cannot be read: %s (%s)"
              .formatted(directory, e.getClass().getSimpleName()));
    }
  }

  /** A file that cannot be read as text is refused by the reader, which says why. */
  private static EditionFile read(QuestionnaireFile reader, Path file) {
    try {
      return new EditionFile(file.toString(), Files.readString(file), reader.read(file));
    } catch (IOException _) {
      return new EditionFile(file.toString(), "", reader.read(file));
    }
  }

  private static List<Questionnaire> sound(List<EditionFile> files) {
    var sound = files.stream().flatMap(EditionFile::sound).toList();
    var findings =
        Stream.concat(
                files.stream().flatMap(file -> file.outcome().findings().stream()),
                sound.size() == files.size()
                    ? CarriedAnswers.check(sound).stream()
                    : Stream.<Finding>empty())
            .toList();
    var errors =
        findings.stream()
            .filter(Finding::isError)
            .map(Finding::toString)
            .collect(Collectors.joining("\n  "));
    if (!errors.isEmpty()) {
      throw new ConfigurationException("Questionnaires are not sound:\n  " + errors);
    }
    findings.forEach(LOG::warn);
    var editions = new TreeMap<String, Questionnaire>();
    for (var read : sound) {
      var edition = read.edition();
      if (editions.put(edition.id().toString(), edition) != null) {
        throw new ConfigurationException("There are two files for " + edition.id());
      }
    }
    return List.copyOf(editions.values());
  }
}
