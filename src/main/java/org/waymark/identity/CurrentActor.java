package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;

/** The actor of the request under way: a visitor until delivery has recognised someone. */
@RequestScoped
public class CurrentActor {

  private Actor actor = new Actor.Visitor();

  public Actor get() {
    return actor;
  }

  /** Called by delivery once it has verified what the request carries. */
  public void recognise(Actor recognised) {
    actor = recognised;
  }
}
