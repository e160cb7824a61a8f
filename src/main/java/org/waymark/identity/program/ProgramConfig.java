package org.waymark.identity.program;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the API as the identity provider knows it. */
@ConfigMapping(prefix = "waymark.api")
public interface ProgramConfig {

  /**
   * What an access token must name as its audience. Two instances that share a realm need two: else
   * each takes the other's tokens.
   */
  @WithDefault("waymark-api")
  String audience();
}
