package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenQuestionnaireIT {

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
          .containsPattern("skills/2030-1\\.yaml:\\d+: error: .*status.* \\[shape\\]");
    }
  }
}
