package org.waymark.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

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

  /**
   * Does something as somebody else, and is then the same actor as before. The database learns it
   * when a transaction begins, so none may be under way.
   */
  public <T> T as(Actor other, Supplier<T> act) {
    var before = actor;
    actor = other;
    try {
      return act.get();
    } finally {
      actor = before;
    }
  }
}
