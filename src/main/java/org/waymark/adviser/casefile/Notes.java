package org.waymark.adviser.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.adviser.client.Client;
import org.waymark.identity.Actor;
import org.waymark.kernel.Slip;
import org.waymark.organisation.consent.Scope;

/**
 * Notes about clients that let their adviser see documents and notes. Those about others are kept,
 * and seen by nobody.
 */
@ApplicationScoped
public class Notes {

  private static final int LONGEST = 4000;

  private static final String VISIBLE =
      """
      select *, author_id = ? as mine
      from case_note
      where organisation_id = ? and hub_id = ? and (shared or author_id = ?)
      order by written_at desc, id
      """;

  private static final String SHARED_WITH_FIRM =
      """
      select note.*, hub.name as hub_name
      from case_note as note
      join hub on hub.id = note.hub_id
      where organisation_id = ? and firm_reads_since is not null
      order by firm_reads_since desc, note.id
      """;

  private static final String ADD =
      """
      insert into case_note
        (id, organisation_id, hub_id, author_id, author_name, shared, firm_reads_since, words, written_at)
      select ?, ?, ?, person.id, person.name, ?, ?, ?, ?
      from person
      where person.id = ?
      on conflict (id) do nothing
      """;

  /** Who may read it is for the author to say, and nobody takes it from the firm again. */
  private static final String CHANGE =
      """
      update case_note
      set words = ?,
          shared = case when author_id = ?
            then coalesce(cast(? as boolean), shared) or firm_reads_since is not null else shared end,
          firm_reads_since =
            case when author_id = ? then coalesce(firm_reads_since, cast(? as timestamptz)) else firm_reads_since end,
          version = version + 1, changed_at = ?,
          changed_by = (select name from person where person.id = ?)
      where id = ? and organisation_id = ? and hub_id = ? and version = ? and (shared or author_id = ?)
      """;

  private final Queries queries;
  private final Clock clock;

  Notes(Queries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Those of a client that an adviser may read, newest first. */
  @Transactional
  public List<Note> about(Client client, Actor.Adviser adviser) {
    if (!client.lets(Scope.DOCUMENTS)) {
      return List.of();
    }
    var me = adviser.person().value();
    return queries.list(
        VISIBLE, Notes::note, me, client.organisation().value(), adviser.hub().value(), me);
  }

  /** One of them. */
  @Transactional
  public Optional<Note> find(UUID id, Client client, Actor.Adviser adviser) {
    return about(client, adviser).stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /** Those that advisers have shared with a firm, whichever hub they are of, newest first. */
  @Transactional
  public List<SharedNote> sharedWith(Actor.Owner owner) {
    return queries.list(SHARED_WITH_FIRM, Notes::shared, owner.organisation().value());
  }

  /** Writes one, or leaves it as it is where the same was written before. */
  @Transactional
  public Editing write(
      Slip slip, String words, Readers readers, Client client, Actor.Adviser adviser) {
    if (words.isBlank() || words.length() > LONGEST) {
      return new Editing.BadLength(LONGEST);
    }
    if (!client.lets(Scope.DOCUMENTS)) {
      return new Editing.NotFound();
    }
    var hub = adviser.hub().value();
    var author = adviser.person().value();
    var firm = client.organisation().value();
    var id = slip.id(hub, author, firm, readers, words);
    var now = clock.instant();
    var sharedAt = readers == Readers.FIRM ? now : null;
    var shared = readers != Readers.AUTHOR;
    queries.update(ADD, id, firm, hub, shared, sharedAt, words, now, author);
    return new Editing.Saved();
  }

  /**
   * A change to a note.
   *
   * @param version of the note it was made to
   * @param readers as its author says; null to leave them as they are
   */
  public record Change(UUID note, int version, String words, @Nullable Readers readers) {}

  /** Changes one, unless somebody else has since it was opened: nobody's words are lost. */
  @Transactional
  public Editing change(Change change, Client client, Actor.Adviser adviser) {
    if (change.words().isBlank() || change.words().length() > LONGEST) {
      return new Editing.BadLength(LONGEST);
    }
    return client.lets(Scope.DOCUMENTS) && changed(change, client, adviser)
        ? new Editing.Saved()
        : find(change.note(), client, adviser)
            .<Editing>map(Editing.ChangedMeanwhile::new)
            .orElseGet(Editing.NotFound::new);
  }

  private boolean changed(Change change, Client client, Actor.Adviser adviser) {
    var me = adviser.person().value();
    var now = clock.instant();
    var readers = change.readers();
    return queries.update(
            CHANGE,
            change.words(),
            me,
            readers == null ? null : Boolean.valueOf(readers != Readers.AUTHOR),
            me,
            readers == Readers.FIRM ? now : null,
            now,
            me,
            change.note(),
            client.organisation().value(),
            adviser.hub().value(),
            change.version(),
            me)
        == 1;
  }

  private static SharedNote shared(ResultSet row) throws SQLException {
    return new SharedNote(
        row.getObject("id", UUID.class),
        row.getString("author_name"),
        row.getString("hub_name"),
        row.getString("words"),
        Queries.moment(row, "written_at"),
        Queries.moment(row, "firm_reads_since"),
        change(row));
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getObject("id", UUID.class),
        row.getString("author_name"),
        row.getBoolean("mine"),
        readers(row),
        row.getString("words"),
        row.getInt("version"),
        Queries.moment(row, "written_at"),
        Queries.momentIfAny(row, "firm_reads_since"),
        change(row));
  }

  private static Readers readers(ResultSet row) throws SQLException {
    if (!row.getBoolean("shared")) {
      return Readers.AUTHOR;
    }
    return Queries.momentIfAny(row, "firm_reads_since") == null ? Readers.HUB : Readers.FIRM;
  }

  private static Note.@Nullable Change change(ResultSet row) throws SQLException {
    var at = Queries.momentIfAny(row, "changed_at");
    return at == null ? null : new Note.Change(at, row.getString("changed_by"));
  }
}
