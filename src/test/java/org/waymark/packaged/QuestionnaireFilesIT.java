package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireFilesIT {

  @Test
  void stopsTheStartWithFileLineAndRule(@TempDir Path directory) throws Exception {
    var file = directory.resolve("editions/skills/2030-1.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        Files.readString(Path.of("questionnaires/skills/2026-1.yaml"))
            .replace("edition: 2026-1", "edition: 2030-1")
            .replaceFirst("status: published", "status: unheard-of"));

    try (var service =
        RunningService.launch(
            directory,
            Map.of("WAYMARK_QUESTIONNAIRES_DIRECTORY", directory.resolve("editions").toString()))) {
      assertThat(service.exitStatus()).isNotZero();
      assertThat(service.output())
          .containsPattern("skills/2030-1\\.yaml:\\d+: error: .*status.* \\[shape\\]")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void refusesToStartWithoutAnEditionThatFirmsHaveAnswered(@TempDir Path directory)
      throws Exception {
    var editions = directory.resolve("editions");
    Files.createDirectories(editions.resolve("extra"));
    Files.writeString(
        editions.resolve("extra/2030-1.yaml"),
        Files.readString(Path.of("questionnaires/skills/2026-1.yaml"))
            .replaceFirst("id: skills", "id: extra")
            .replace("edition: 2026-1", "edition: 2030-1"));
    var withExtra = Map.of("WAYMARK_QUESTIONNAIRES_DIRECTORY", editions.toString());
    try (var service = RunningService.start(directory, withExtra)) {
      var browser = new PlainBrowser(service.address());
      var profile = browser.open("/assessments/new?questionnaire=extra");
      browser.submit(profile, Map.of("area", "E08000037", "size", "5-9", "sector", "construction"));
    }

    try (var service = RunningService.launch(directory, Map.of())) {
      assertThat(service.exitStatus()).isNotZero();
      assertThat(service.output()).contains("editions that are missing: extra/2030-1");
    }
    try (var service = RunningService.start(directory, withExtra)) {
      assertThat(new PlainBrowser(service.address()).open("/").status()).isEqualTo(200);
    }
  }

  @Test
  void saysInOneLineThatADirectoryIsMissing(@TempDir Path directory) {
    var missing = directory.resolve("no-such").toString();

    try (var service =
        RunningService.launch(directory, Map.of("WAYMARK_QUESTIONNAIRES_DIRECTORY", missing))) {
      assertThat(service.exitStatus()).isNotZero();
      assertThat(service.output()).contains(missing).doesNotContain("\tat ");
    }
  }
}
