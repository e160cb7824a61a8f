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

/** Notes about clients. Each method takes a client that its adviser has been let open. */
@ApplicationScoped
public class Notes {

  private static final int LONGEST = 4000;

  private static final String VISIBLE =
      """
      select *, author_id = ? as mine
      from case_note
      where organisation_id = ? and hub_id = ? and (shared or author_id = ?)
      """;

  private static final String ADD =
      """
      insert into case_note (id, organisation_id, hub_id, author_id, author_name, shared, words, written_at)
      select ?, ?, ?, person.id, person.name, ?, ?, ?
      from person
      where person.id = ?
      on conflict (id) do nothing
      """;

  /** Whether it is shared is for the author to say. */
  private static final String CHANGE =
      """
      update case_note
      set words = ?, shared = case when author_id = ? then ? else shared end, version = version + 1,
          changed_at = ?, changed_by = (select name from person where person.id = ?)
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
    var me = adviser.person().value();
    return queries.list(
        VISIBLE + " order by written_at desc, id",
        Notes::note,
        me,
        client.organisation().value(),
        adviser.hub().value(),
        me);
  }

  /** One of them. */
  @Transactional
  public Optional<Note> find(UUID id, Client client, Actor.Adviser adviser) {
    return about(client, adviser).stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /**
   * Writes one, or leaves it as it is where the same was written before.
   *
   * @param shared with the hub
   */
  @Transactional
  public Editing write(
      Slip slip, String words, boolean shared, Client client, Actor.Adviser adviser) {
    if (words.isBlank() || words.length() > LONGEST) {
      return new Editing.BadLength(LONGEST);
    }
    var hub = adviser.hub().value();
    var author = adviser.person().value();
    var firm = client.organisation().value();
    var id = slip.id(hub, author, firm, shared, words);
    queries.update(ADD, id, firm, hub, shared, words, clock.instant(), author);
    return new Editing.Saved();
  }

  /**
   * A change to a note.
   *
   * @param version of the note it was made to
   */
  public record Change(UUID note, int version, String words, boolean shared) {}

  /** Changes one, unless somebody else has since it was opened: nobody's words are lost. */
  @Transactional
  public Editing change(Change change, Client client, Actor.Adviser adviser) {
    if (change.words().isBlank() || change.words().length() > LONGEST) {
      return new Editing.BadLength(LONGEST);
    }
    var me = adviser.person().value();
    var changed =
        queries.update(
            CHANGE,
            change.words(),
            me,
            change.shared(),
            clock.instant(),
            me,
            change.note(),
            client.organisation().value(),
            adviser.hub().value(),
            change.version(),
            me);
    return changed == 1
        ? new Editing.Saved()
        : find(change.note(), client, adviser)
            .<Editing>map(Editing.ChangedMeanwhile::new)
            .orElseGet(Editing.NotFound::new);
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getObject("id", UUID.class),
        row.getString("author_name"),
        row.getBoolean("mine"),
        row.getBoolean("shared"),
        row.getString("words"),
        row.getInt("version"),
        Queries.moment(row, "written_at"),
        change(row));
  }

  private static Note.@Nullable Change change(ResultSet row) throws SQLException {
    var at = Queries.momentIfAny(row, "changed_at");
    return at == null ? null : new Note.Change(at, row.getString("changed_by"));
  }
}
