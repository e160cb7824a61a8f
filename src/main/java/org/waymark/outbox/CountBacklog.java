package org.waymark.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** An administrator looks whether messages leave. */
@ApplicationScoped
public class CountBacklog {

  private final DispatchRecords records;
  private final List<Channel> channels;
  private final CurrentActor actor;

  CountBacklog(DispatchRecords records, @All List<Channel> channels, CurrentActor actor) {
    this.records = records;
    this.channels = channels;
    this.actor = actor;
  }

  /** Whether there is a channel by which nothing leaves, because it is not set up. */
  public boolean closed() {
    return channels.stream().anyMatch(channel -> !channel.ready());
  }

  /** Numbers alone: no administrator sees to whom anything goes. */
  public Backlog count(Actor.Administrator administrator) {
    return actor.as(new Actor.Housekeeping(), records::backlog);
  }
}
