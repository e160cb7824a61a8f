package org.waymark.web.advise.invite;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the service hands in the mail it sends. Without a host it sends none. */
@ConfigMapping(prefix = "waymark.mail")
interface MailSettings {

  Optional<String> host();

  /** Whether the service sends mail at all. */
  default boolean on() {
    return host().filter(host -> !host.isBlank()).isPresent();
  }

  @WithDefault("25")
  int port();

  /** The sender; answers go to the hub. */
  Optional<String> from();

  /** Whether the way to the host must be encrypted: {@code REQUIRED}, OPTIONAL or DISABLED. */
  @WithDefault("REQUIRED")
  String startTls();

  Optional<String> user();

  Optional<String> password();
}
