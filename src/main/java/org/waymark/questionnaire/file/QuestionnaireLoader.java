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
    var outcomes = new ArrayList<Outcome>();
    BUNDLED.forEach(id -> outcomes.add(bundled(reader, id)));
    config.directory().ifPresent(directory -> outcomes.addAll(below(reader, directory)));
    return new Questionnaires(sound(outcomes));
  }

  private static Outcome bundled(QuestionnaireFile reader, String id) {
    var resource = "questionnaires/" + id + ".yaml";
    try (var in = QuestionnaireLoader.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the class path: " + resource);
      }
      return reader.read(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Outcome> below(QuestionnaireFile reader, Path directory) {
    try (var files = Files.walk(directory, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(reader::read)
          .toList();
    } catch (IOException e) {
      throw new ConfigurationException(
          "waymark.questionnaires.directory cannot be read: %s (%s)"
              .formatted(directory, e.getClass().getSimpleName()));
    }
  }

  private static List<Questionnaire> sound(List<Outcome> outcomes) {
    var findings = outcomes.stream().flatMap(outcome -> outcome.findings().stream()).toList();
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
    for (var outcome : outcomes) {
      if (outcome instanceof Outcome.Sound(var edition, _)
          && editions.put(edition.id().toString(), edition) != null) {
        throw new ConfigurationException("There are two files for " + edition.id());
      }
    }
    return List.copyOf(editions.values());
  }
}
