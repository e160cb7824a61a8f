package org.waymark.adviser.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;

/**
 * Takes notes along that the advisers of the old hub share with each other: copies for the new hub
 * alone, as what was shared with the firm stays with it where it is. An adviser's own notes stay
 * where they are: the query asks for shared ones, and nobody but their author is shown others.
 *
 * <p>The firm may not read what advisers write for each other, so both hubs' sides are done as the
 * adviser who proposed it, within the transaction in which the firm says yes.
 */
@ApplicationScoped
class NotesAlong {

  private static final String SHARED =
      """
      select author_id, author_name, words, written_at, changed_at, changed_by
      from case_note
      where organisation_id = ? and hub_id = ? and shared
      order by written_at, id
      """;

  private static final String COPY =
      """
      insert into case_note
        (id, organisation_id, hub_id, author_id, author_name, shared, words, written_at, changed_at, changed_by)
      values (?, ?, ?, ?, ?, true, ?, ?, ?, ?)
      """;

  private final Queries queries;
  private final DatabaseActors actors;
  private final Supplier<UUID> ids;

  NotesAlong(Queries queries, DatabaseActors actors, Supplier<UUID> ids) {
    this.queries = queries;
    this.actors = actors;
    this.ids = ids;
  }

  /** Notes on their way. */
  record Shared(List<SharedNote> notes) {

    Shared {
      notes = List.copyOf(notes);
    }
  }

  /** One of them, with its author as the old hub called them. */
  record SharedNote(
      UUID author,
      String authorName,
      String words,
      Instant writtenAt,
      @Nullable Instant changedAt,
      @Nullable String changedBy) {}

  /** Those the old hub has; {@link Handovers#notesCanGo} says whether it may still be asked. */
  Shared shared(Handover handover, Actor.Owner owner) {
    return as(
        handover,
        handover.from(),
        owner,
        () ->
            new Shared(
                queries.list(
                    SHARED,
                    NotesAlong::note,
                    handover.firm().value(),
                    handover.from().hub().value())));
  }

  /** Gives the new hub copies. */
  void copy(Shared shared, Handover handover, Actor.Owner owner) {
    as(
        handover,
        handover.to(),
        owner,
        () -> {
          shared.notes().forEach(note -> copy(note, handover));
          return shared;
        });
  }

  private void copy(SharedNote note, Handover handover) {
    queries.update(
        COPY,
        ids.get(),
        handover.firm().value(),
        handover.to().hub().value(),
        note.author(),
        note.authorName(),
        note.words(),
        note.writtenAt(),
        note.changedAt(),
        note.changedBy());
  }

  private Shared as(
      Handover handover, Handover.Side side, Actor.Owner owner, Supplier<Shared> act) {
    actors.enter(new Actor.Adviser(handover.proposer().person(), side.hub(), false));
    try {
      return act.get();
    } finally {
      actors.enter(owner);
    }
  }

  private static SharedNote note(ResultSet row) throws SQLException {
    return new SharedNote(
        row.getObject("author_id", UUID.class),
        row.getString("author_name"),
        row.getString("words"),
        Queries.moment(row, "written_at"),
        Queries.momentIfAny(row, "changed_at"),
        row.getString("changed_by"));
  }
}
