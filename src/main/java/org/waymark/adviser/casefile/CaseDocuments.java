package org.waymark.adviser.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.adviser.client.Client;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Sha256;
import org.waymark.kernel.Slip;
import org.waymark.organisation.consent.Access;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;

/** Documents filed for clients that let their adviser see documents. */
@ApplicationScoped
public class CaseDocuments {

  private static final Logger LOG = Logger.getLogger(CaseDocuments.class);

  private static final int LARGEST = 10 * 1024 * 1024;
  private static final long LARGEST_FOR_A_FIRM = 100L * 1024 * 1024;
  private static final int LONGEST_NAME = 150;

  /** Of two who file at once the second measures the room that the first has left. */
  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended(?, 23)) as text)";

  private static final String LIST =
      """
      select case_document.id, name, kind, bytes, person_name, added_at, removed_at, removed_by_name,
             person_id = reader.id or reader.manages as theirs, person_id = reader.id as mine,
             removed_by = reader.id as removed_by_me
      from case_document, (values (cast(? as uuid), cast(? as boolean))) as reader (id, manages)
      where organisation_id = ? and hub_id = ?
      order by added_at desc, case_document.id
      """;

  private static final String CONTENT =
      """
      select *, false as theirs, false as mine, false as removed_by_me
      from case_document
      where id = ? and organisation_id = ? and hub_id = ? and removed_at is null
      """;

  private static final String OF_FIRM =
      """
      select id, name, kind, bytes, person_name, added_at, removed_at, removed_by_name,
             false as theirs, false as mine, false as removed_by_me
      from case_document
      where organisation_id = ?
      order by added_at desc, id
      """;

  private static final String CONTENT_OF_FIRM =
      """
      select *, false as theirs, false as mine, false as removed_by_me
      from case_document
      where id = ? and organisation_id = ? and removed_at is null
      """;

  private static final String ADD =
      """
      insert into case_document
        (id, organisation_id, hub_id, person_id, person_name, name, kind, bytes, content, added_at)
      select ?, ?, ?, person.id, person.name, ?, ?, ?, ?, ?
      from person
      where person.id = ?
      on conflict (id) do nothing
      """;

  /** Of two at once the second waits, and finds that it is removed. */
  private static final String REMOVE =
      """
      update case_document
      set content = '', removed_at = ?, removed_by = person.id, removed_by_name = person.name
      from person
      where person.id = ? and case_document.id = ? and organisation_id = ? and hub_id = ?
        and removed_at is null and (person_id = person.id or cast(? as boolean))
      """;

  private final Queries queries;
  private final AccessViews views;
  private final Clock clock;

  CaseDocuments(Queries queries, AccessViews views, Clock clock) {
    this.queries = queries;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Those of a client, removed ones too, newest first; none where it does not let documents be
   * seen.
   */
  @Transactional
  public List<CaseDocument> about(Client client, Actor.Adviser adviser) {
    return client.lets(Scope.DOCUMENTS) ? list(client.organisation(), adviser) : List.of();
  }

  /** The same for whoever has found out what the adviser may see. */
  @Transactional
  public List<CaseDocument> about(Access access, Actor.Adviser adviser) {
    return access.lets(Scope.DOCUMENTS) ? list(access.organisation(), adviser) : List.of();
  }

  private List<CaseDocument> list(OrganisationId firm, Actor.Adviser adviser) {
    return queries.list(
        LIST,
        CaseDocuments::document,
        adviser.person().value(),
        adviser.manages(),
        firm.value(),
        adviser.hub().value());
  }

  /** One that is for the adviser to remove, or was: they filed it, or manage the hub. */
  @Transactional
  public Optional<CaseDocument> theirs(UUID id, Client client, Actor.Adviser adviser) {
    return about(client, adviser).stream()
        .filter(document -> document.id().equals(id) && document.theirs())
        .findFirst();
  }

  /**
   * Removes one for good: what is in it is deleted, and its name stays.
   *
   * @return whether it is removed, now or by somebody before; false where there is none that the
   *     adviser may remove
   */
  @Transactional
  public boolean remove(UUID id, Client client, Actor.Adviser adviser) {
    var document = theirs(id, client, adviser);
    if (document.filter(CaseDocument::removable).isPresent() && empty(id, client, adviser)) {
      LOG.infof(
          "Adviser %s of hub %s removed document %s of firm %s",
          adviser.person(), adviser.hub(), id, client.organisation());
    }
    return theirs(id, client, adviser).filter(now -> !now.present()).isPresent();
  }

  private boolean empty(UUID id, Client client, Actor.Adviser adviser) {
    return queries.update(
            REMOVE,
            clock.instant(),
            adviser.person().value(),
            id,
            client.organisation().value(),
            adviser.hub().value(),
            adviser.manages())
        == 1;
  }

  /** One that is there, with its content. The look is noted for the firm. */
  @Transactional
  public Optional<CaseDocument.Content> open(UUID id, Client client, Actor.Adviser adviser) {
    if (!client.lets(Scope.DOCUMENTS)) {
      return Optional.empty();
    }
    var found =
        queries.first(
            CONTENT,
            CaseDocuments::content,
            id,
            client.organisation().value(),
            adviser.hub().value());
    found.ifPresent(_ -> views.note(adviser, client.organisation(), What.DOCUMENTS, null));
    return found;
  }

  /** Those of a firm for itself, whichever hub filed them, removed ones too, newest first. */
  @Transactional
  public List<CaseDocument> of(Actor.Owner owner) {
    return queries.list(OF_FIRM, CaseDocuments::document, owner.organisation().value());
  }

  /** One of a firm's own that is there, with its content. */
  @Transactional
  public Optional<CaseDocument.Content> open(UUID id, Actor.Owner owner) {
    return queries.first(CONTENT_OF_FIRM, CaseDocuments::content, id, owner.organisation().value());
  }

  /**
   * Files one, unless the same was filed before.
   *
   * @param name as the sender calls it
   */
  @Transactional
  public Filing file(Slip slip, String name, byte[] content, Client client, Actor.Adviser adviser) {
    if (!client.lets(Scope.DOCUMENTS)) {
      throw new IllegalStateException("This client does not let documents be filed");
    }
    var fault = fault(name, content);
    if (fault.isPresent()) {
      // Not by its name, which tells of the firm.
      LOG.infof(
          "Adviser %s of hub %s could not file %d bytes about firm %s: %s",
          adviser.person(), adviser.hub(), content.length, client.organisation(), fault.get());
      return fault.get();
    }
    var kind = FileKind.of(content).orElseThrow();
    return keep(new Sheet(slip, plain(name), kind, content), client, adviser);
  }

  /** What is wrong with a file by itself. */
  private static Optional<Filing> fault(String name, byte[] content) {
    if (content.length == 0) {
      return Optional.of(new Filing.Empty());
    }
    if (content.length > LARGEST) {
      return Optional.of(new Filing.TooLarge(LARGEST));
    }
    var kind = FileKind.of(content);
    if (kind.isEmpty()) {
      return Optional.of(new Filing.NotAllowed());
    }
    return kind.get().fits(name) ? Optional.empty() : Optional.of(new Filing.Disguised(kind.get()));
  }

  /** A document about which nothing is wrong. */
  private record Sheet(Slip slip, String name, FileKind kind, byte[] content) {}

  private Filing keep(Sheet sheet, Client client, Actor.Adviser adviser) {
    var hub = adviser.hub().value();
    var person = adviser.person().value();
    var firm = client.organisation().value();
    var content = sheet.content();
    var id = sheet.slip().id(hub, person, firm, sheet.name(), Sha256.of(content));
    queries.first(LOCK, row -> row.getString(1), hub + " " + firm);
    var filed = about(client, adviser);
    // Before the room is measured: it is full of this one, where this one filled it.
    var same = filed.stream().filter(document -> document.id().equals(id)).findFirst();
    if (same.isPresent()) {
      return same.get().present() ? new Filing.Filed() : new Filing.RemovedSince();
    }
    var bytes = filed.stream().filter(CaseDocument::present).mapToLong(CaseDocument::bytes).sum();
    if (bytes + content.length > LARGEST_FOR_A_FIRM) {
      return new Filing.Full(LARGEST_FOR_A_FIRM);
    }
    var kind = sheet.kind().name();
    var size = content.length;
    var now = clock.instant();
    queries.update(ADD, id, firm, hub, sheet.name(), kind, size, content, now, person);
    return new Filing.Filed();
  }

  /** Neither a folder nor anything that could end a header. */
  private static String plain(String name) {
    var alone = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = alone.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
    return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
  }

  private static CaseDocument.Content content(ResultSet row) throws SQLException {
    return new CaseDocument.Content(document(row), row.getBytes("content"));
  }

  private static CaseDocument document(ResultSet row) throws SQLException {
    return new CaseDocument(
        row.getObject("id", UUID.class),
        row.getString("name"),
        FileKind.valueOf(row.getString("kind")),
        row.getInt("bytes"),
        row.getString("person_name"),
        Queries.moment(row, "added_at"),
        removed(row),
        row.getBoolean("theirs"),
        row.getBoolean("mine"));
  }

  private static CaseDocument.@Nullable Removed removed(ResultSet row) throws SQLException {
    var at = Queries.momentIfAny(row, "removed_at");
    return at == null
        ? null
        : new CaseDocument.Removed(
            at, row.getString("removed_by_name"), row.getBoolean("removed_by_me"));
  }
}
