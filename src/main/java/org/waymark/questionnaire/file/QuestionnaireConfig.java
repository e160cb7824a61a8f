package org.waymark.questionnaire.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of questionnaires. */
@ConfigMapping(prefix = "waymark.questionnaires")
public interface QuestionnaireConfig {

  /**
   * A directory with editions of one's own beside the bundled ones; it may replace none of them.
   */
  Optional<Path> directory();

  /**
   * Whether a published edition whose content has changed stops the start. While an edition is
   * being written on a developer's machine a warning is enough.
   */
  @WithDefault("true")
  boolean frozen();
}
