package org.waymark.web.layout.brand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.Colours;
import org.waymark.hub.Hub;

/** Whose name and colours the page under way carries: {@code inject:brand} in templates. */
@Named("brand")
@RequestScoped
public class Brand {

  private @Nullable String name;
  private @Nullable String stylesheet;

  /** The page is one of this hub's. */
  public void show(Hub hub) {
    name = hub.name();
    stylesheet = hub.details().colours().map(_ -> HubStyles.of(hub)).orElse(null);
  }

  /** The page shows how a hub's pages would look. */
  public void preview(String hubName, Optional<Colours> colours) {
    name = hubName;
    stylesheet = colours.map(HubStyles::of).orElse(null);
  }

  /** The hub beside the service's own name, where there is one. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** The address of a stylesheet with its colours, where it has its own. */
  public Optional<String> stylesheet() {
    return Optional.ofNullable(stylesheet);
  }
}
