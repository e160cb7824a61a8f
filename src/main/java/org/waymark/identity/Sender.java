package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the request under way comes from; nowhere, while the service does something by itself. */
@RequestScoped
public class Sender {

  private @Nullable String address;

  /** Called by delivery, with the address as a trusted proxy tells it, or as it is. */
  public void at(String sender) {
    address = sender;
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** The address, or of a long one the part that all machines of one customer share. */
  public Optional<String> site() {
    return address().map(Site::of);
  }
}
