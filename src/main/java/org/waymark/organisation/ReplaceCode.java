package org.waymark.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;

/**
 * A firm whose code has got into the wrong hands, or been lost, takes another. The firm is shown
 * the new code before the old one ends: an answer that gets lost on its way shuts nobody out.
 */
@ApplicationScoped
public class ReplaceCode {

  private final Organisations organisations;

  ReplaceCode(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * From now on the code opens the firm, and the one before it nothing. Said twice it changes
   * nothing more.
   *
   * @param code one that was drawn for this firm and shown to it
   */
  @Transactional
  public void replace(Actor.Owner owner, ReturnCode code) {
    if (organisations.holderOf(code).isEmpty()) {
      organisations.giveCode(owner, code);
    }
  }
}
