package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service tells whoever sets it up what is missing, before anybody uses it. */
class SettingsIT {

  @Test
  void refusesToMailLinksWithoutKnowingWhereTheyLead(@TempDir Path directory) {
    try (var service = RunningService.launch(directory, Map.of("WAYMARK_MAIL_HOST", "127.0.0.1"))) {
      assertThat(service.exitStatus()).isNotZero();
      assertThat(service.output()).contains("set also: WAYMARK_MAIL_FROM, WAYMARK_PUBLIC_ADDRESS");
    }
  }
}
