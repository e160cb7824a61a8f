package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.EntryDocument;

/** The entries there are, and what was changed in them. */
@ApplicationScoped
public class Entries {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}");

  /** One change at a time over all instances; given back when the transaction ends. */
  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtext('programme.catalogue')) as text)";

  private static final String HEAD = "select revision, compiled, topics from programme_catalogue";

  private static final String SET_HEAD =
      """
      insert into programme_catalogue (revision, compiled, topics) values (?, ?, ?)
      on conflict (single) do update
      set revision = excluded.revision, compiled = excluded.compiled, topics = excluded.topics
      """;

  private static final String ALL = "select * from programme_entry order by position";

  private static final String ONE = "select * from programme_entry where id = ?";

  private static final String ADD =
      """
      insert into programme_entry
        (id, position, document, origin, imported_hash, revision, changed_at, changed_by)
      select ?, coalesce(max(position), 0) + 1, ?::json, ?, ?, ?, ?, ?::uuid from programme_entry
      """;

  private static final String CHANGE =
      """
      update programme_entry
      set document = ?::json, origin = ?, imported_hash = ?, revision = ?, changed_at = ?,
          changed_by = ?::uuid
      where id = ?
      """;

  private static final String LOG =
      """
      insert into programme_change
        (programme, revision, changed_at, changed_by, reason, field, before, after)
      values (?, ?, ?, ?::uuid, ?, ?, ?, ?)
      """;

  private static final String CHANGES =
      """
      select change.*, person.name
      from programme_change as change left join person on person.id = change.changed_by
      where programme = ?
      order by change.id desc limit ?
      """;

  private final Statements statements;
  private final Event<Changed> changed;
  private final AtomicLong changesHere = new AtomicLong();

  Entries(Statements statements, Event<Changed> changed) {
    this.statements = statements;
    this.changed = changed;
  }

  /**
   * An entry has appeared or says something else, told within the transaction of the change.
   *
   * @param revision of the entry, 1 for a new one
   */
  public record Changed(String programme, int revision) {}

  /**
   * The catalogue without its entries.
   *
   * @param revision grows with every change to anything in it
   * @param compiled day on which the newest file taken over was put together
   * @param topics the vocabulary of what programmes help with
   */
  record Head(long revision, LocalDate compiled, Set<String> topics) {

    /** Before anything was ever taken over. */
    private static final Head NONE = new Head(0, LocalDate.EPOCH, Set.of());

    Head {
      topics = Set.copyOf(topics);
    }

    /** After a change to an entry. */
    Head next() {
      return new Head(revision + 1, compiled, topics);
    }

    /** After a file was taken over. */
    Head next(CatalogueFile file) {
      return new Head(revision + 1, file.compiled(), file.topics());
    }

    boolean says(CatalogueFile file) {
      return compiled.equals(file.compiled()) && topics.equals(file.topics());
    }
  }

  /** All of them in their order, sound or not. */
  public List<Entry> all() {
    return statements.list(ALL, Entries::entry);
  }

  public Optional<Entry> find(String id) {
    return ID.matcher(id).matches()
        ? statements.list(ONE, Entries::entry, id).stream().findFirst()
        : Optional.empty();
  }

  /**
   * What was changed in an entry, the latest first.
   *
   * @param most how many lines at most
   */
  @Transactional
  public List<EntryChange> changes(String id, int most, Actor.Administrator reader) {
    return statements.list(CHANGES, Entries::change, id, most);
  }

  void lock() {
    statements.list(LOCK, row -> "");
  }

  Head head() {
    return statements.list(HEAD, Entries::head).stream().findFirst().orElse(Head.NONE);
  }

  /** How often this instance has changed anything, kept or not. */
  long changesHere() {
    return changesHere.get();
  }

  void set(Head head) {
    changesHere.incrementAndGet();
    statements.update(
        SET_HEAD,
        head.revision(),
        head.compiled(),
        head.topics().stream().sorted().toArray(String[]::new));
  }

  void add(Entry entry) {
    statements.update(
        ADD,
        entry.id(),
        entry.document().text(),
        code(entry.origin()),
        entry.importedHash(),
        entry.revision(),
        entry.changedAt(),
        id(entry));
  }

  void change(Entry entry) {
    statements.update(
        CHANGE,
        entry.document().text(),
        code(entry.origin()),
        entry.importedHash(),
        entry.revision(),
        entry.changedAt(),
        id(entry),
        entry.id());
  }

  /** Writes down what became of an entry, as it is now, and tells whoever listens. */
  void log(Entry entry, EntryChange.Reason reason, List<FieldChange> changes) {
    for (var change : changes) {
      statements.update(
          LOG,
          entry.id(),
          entry.revision(),
          entry.changedAt(),
          id(entry),
          reason.code(),
          change.field(),
          change.before(),
          change.after());
    }
    changed.fire(new Changed(entry.id(), entry.revision()));
  }

  private static @Nullable UUID id(Entry entry) {
    var by = entry.changedBy();
    return by == null ? null : by.value();
  }

  private static String code(Entry.Origin origin) {
    return origin.name().toLowerCase(Locale.ROOT);
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getLong("revision"),
        row.getObject("compiled", LocalDate.class),
        Set.of((String[]) row.getArray("topics").getArray()));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    var by = row.getObject("changed_by", UUID.class);
    return new Entry(
        row.getString("id"),
        new EntryDocument(row.getString("document")),
        Entry.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        row.getString("imported_hash"),
        row.getInt("revision"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        by == null ? null : new PersonId(by));
  }

  private static EntryChange change(ResultSet row) throws SQLException {
    return new EntryChange(
        row.getInt("revision"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("name"),
        EntryChange.Reason.ofCode(row.getString("reason")),
        new FieldChange(row.getString("field"), row.getString("before"), row.getString("after")));
  }
}
