package org.waymark.api.once;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;

/** The firm that the answer to the call under way names. */
@RequestScoped
public class AnsweredFirm {

  private @Nullable OrganisationId firm;

  /** Called by a resource, so that a kept answer goes with the firm. */
  public void is(OrganisationId named) {
    firm = named;
  }

  @Nullable OrganisationId get() {
    return firm;
  }
}
