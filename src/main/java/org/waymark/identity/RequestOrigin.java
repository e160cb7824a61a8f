package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the request under way comes from; nowhere, while the service does something by itself. */
@RequestScoped
public class RequestOrigin {

  private @Nullable String address;

  /** Called by delivery, with the sender's address as a trusted proxy tells it, or as it is. */
  public void from(String sender) {
    address = sender;
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }
}
