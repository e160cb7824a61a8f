package org.waymark.programme.catalogue.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.programme.catalogue.history.CatalogueChange.Kind;

/**
 * The log of the catalogue as anybody may read it: without the people in it. Changes are made one
 * at a time over all instances, so that none appears before one that was told already.
 */
@ApplicationScoped
public class CatalogueChanges {

  private static final String FIND =
      """
      select max(id) as number, programme, revision, max(changed_at) as at, min(reason) as reason,
             bool_or(field = '') as appeared,
             coalesce(bool_or(field = 'status.state' and after = '"closed"'), false) as closed,
             array_to_string(array_remove(array_agg(field order by field), ''), ' ') as fields
      from programme_change
      where %s
      group by programme, revision
      order by number
      limit :most
      """;

  private static final String BEHIND = "id > :number";
  private static final String FROM = "changed_at >= :at";

  private static final String VERIFY = "verify";

  private final EntityManager database;
  private final DatabaseActors actors;

  CatalogueChanges(EntityManager database, DatabaseActors actors) {
    this.database = database;
    this.actors = actors;
  }

  /** The changes after that one, the oldest first; 0 for all. */
  @Transactional
  public List<CatalogueChange> behind(long number, int most) {
    return find(BEHIND, "number", number, most);
  }

  /** The changes of that moment and after it, the oldest first. */
  @Transactional
  public List<CatalogueChange> from(Instant at, int most) {
    return find(FROM, "at", at, most);
  }

  /** The log names people, so that only the service itself and administrators may read it. */
  private List<CatalogueChange> find(String condition, String name, Object value, int most) {
    List<Tuple> rows =
        actors.as(
            new Actor.Housekeeping(),
            () ->
                database
                    .createNativeQuery(FIND.formatted(condition), Tuple.class)
                    .setParameter(name, value)
                    .setParameter("most", most)
                    .getResultList());
    return rows.stream().map(CatalogueChanges::change).toList();
  }

  private static CatalogueChange change(Tuple row) {
    var fields = row.get("fields", String.class);
    return new CatalogueChange(
        row.get("number", Long.class),
        row.get("programme", String.class),
        row.get("revision", Integer.class),
        row.get("at", Instant.class),
        kind(row),
        fields.isEmpty() ? List.of() : List.of(fields.split(" ", -1)));
  }

  private static Kind kind(Tuple row) {
    if (row.get("appeared", Boolean.class)) {
      return Kind.PUBLISHED;
    }
    if (row.get("closed", Boolean.class)) {
      return Kind.CLOSED;
    }
    return row.get("reason", String.class).equals(VERIFY) ? Kind.VERIFIED : Kind.CHANGED;
  }
}
