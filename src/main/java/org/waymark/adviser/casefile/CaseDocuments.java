package org.waymark.adviser.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.adviser.Queries;
import org.waymark.adviser.client.Client;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;

/** Documents filed for clients that let their adviser see documents. */
@ApplicationScoped
public class CaseDocuments {

  private static final int LARGEST = 10 * 1024 * 1024;
  private static final long LARGEST_FOR_A_FIRM = 100L * 1024 * 1024;
  private static final int LONGEST_NAME = 150;

  private static final String LIST =
      """
      select id, name, kind, bytes, person_name, added_at
      from case_document
      where organisation_id = ? and hub_id = ?
      order by added_at desc, id
      """;

  private static final String CONTENT =
      "select * from case_document where id = ? and organisation_id = ? and hub_id = ?";

  private static final String OF_FIRM =
      """
      select id, name, kind, bytes, person_name, added_at
      from case_document
      where organisation_id = ?
      order by added_at desc, id
      """;

  private static final String CONTENT_OF_FIRM =
      "select * from case_document where id = ? and organisation_id = ?";

  private static final String ADD =
      """
      insert into case_document
        (id, organisation_id, hub_id, person_id, person_name, name, kind, bytes, content, added_at)
      select ?, ?, ?, person.id, person.name, ?, ?, ?, ?, ?
      from person
      where person.id = ?
      """;

  private final Queries queries;
  private final AccessViews views;
  private final Clock clock;
  private final Supplier<UUID> ids;

  CaseDocuments(Queries queries, AccessViews views, Clock clock, Supplier<UUID> ids) {
    this.queries = queries;
    this.views = views;
    this.clock = clock;
    this.ids = ids;
  }

  /** Those of a client, newest first; none where it does not let documents be seen. */
  @Transactional
  public List<CaseDocument> about(Client client, Actor.Adviser adviser) {
    return client.lets(Scope.DOCUMENTS)
        ? queries.list(
            LIST, CaseDocuments::document, client.organisation().value(), adviser.hub().value())
        : List.of();
  }

  /** One of them with its content. The look is noted for the firm. */
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

  /** Those of a firm for itself, whichever hub filed them, newest first. */
  @Transactional
  public List<CaseDocument> of(Actor.Owner owner) {
    return queries.list(OF_FIRM, CaseDocuments::document, owner.organisation().value());
  }

  /** One of a firm's own with its content. */
  @Transactional
  public Optional<CaseDocument.Content> open(UUID id, Actor.Owner owner) {
    return queries.first(CONTENT_OF_FIRM, CaseDocuments::content, id, owner.organisation().value());
  }

  /**
   * Files one.
   *
   * @param name as the sender calls it
   */
  @Transactional
  public Filing file(String name, byte[] content, Client client, Actor.Adviser adviser) {
    if (!client.lets(Scope.DOCUMENTS)) {
      throw new IllegalStateException("This client does not let documents be filed");
    }
    if (content.length == 0) {
      return new Filing.Empty();
    }
    if (content.length > LARGEST) {
      return new Filing.TooLarge(LARGEST);
    }
    var kind = FileKind.of(content);
    if (kind.isEmpty()) {
      return new Filing.NotAllowed();
    }
    if (!kind.get().fits(name)) {
      return new Filing.Disguised(kind.get());
    }
    if (filed(client, adviser) + content.length > LARGEST_FOR_A_FIRM) {
      return new Filing.Full(LARGEST_FOR_A_FIRM);
    }
    add(plain(name), kind.get(), content, client, adviser);
    return new Filing.Filed();
  }

  private long filed(Client client, Actor.Adviser adviser) {
    return about(client, adviser).stream().mapToLong(CaseDocument::bytes).sum();
  }

  private void add(
      String name, FileKind kind, byte[] content, Client client, Actor.Adviser adviser) {
    queries.update(
        ADD,
        ids.get(),
        client.organisation().value(),
        adviser.hub().value(),
        name,
        kind.name(),
        content.length,
        content,
        clock.instant(),
        adviser.person().value());
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
        Queries.moment(row, "added_at"));
  }
}
