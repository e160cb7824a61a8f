package org.waymark.web.layout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Who runs this service, named on every page and in the privacy notice. */
@ConfigMapping(prefix = "waymark.operator")
interface LayoutConfig {

  /** The organisation that answers for the service and for what it stores. */
  Optional<String> name();

  /** Where people write for help and about their information. */
  Optional<String> email();

  /** The organisation's own site. */
  Optional<URI> url();

  /** Whether the firms behind the comparisons are invented, which every page then says. */
  @WithDefault("false")
  boolean demonstration();
}
