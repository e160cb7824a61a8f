package org.waymark.questionnaire.file;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of questionnaires. */
@ConfigMapping(prefix = "waymark.questionnaires")
public interface QuestionnaireConfig {

  /**
   * A directory with editions of one's own beside the bundled ones; it may replace none of them.
   */
  Optional<Path> directory();
}
