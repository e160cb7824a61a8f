package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.benchmark.release.Release;

/** Publishes how firms score now, without anybody looking first. To be called as the service. */
@ApplicationScoped
public class ReleaseBenchmarks {

  private final Rounds rounds;

  ReleaseBenchmarks(Rounds rounds) {
    this.rounds = rounds;
  }

  /**
   * Releases even when no group has enough firms: the report can then say that this is why.
   *
   * @throws IllegalStateException while another release is being made
   */
  public Release release() {
    if (rounds.releaseNow() instanceof Drafting.Published(var release)) {
      return release;
    }
    throw new IllegalStateException("Another benchmark release is being made");
  }
}
