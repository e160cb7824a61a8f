package org.waymark.organisation.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/**
 * The hubs as firms find them, and their advisers by name. An invented firm of a sandbox finds
 * none: no hub is to meet it.
 */
@ApplicationScoped
public class KnownHubs {

  private static final String FIND =
      """
      select hub.id, hub.code, hub.name, hub.email, hub.phone, hub.site, hub.closed_at is not null
      from (select * from hub
            where not exists (select from organisation
                              where id = (select acting_organisation()) and sandbox)) as hub
      """;

  private final EntityManager database;

  KnownHubs(EntityManager database) {
    this.database = database;
  }

  @Transactional
  public Optional<KnownHub> find(HubId id) {
    return one("where hub.id = ?1", id.value());
  }

  /** Those that can help somebody, by name. */
  @Transactional
  public List<KnownHub> open() {
    Stream<?> rows =
        database
            .createNativeQuery(FIND + "where hub.closed_at is null order by hub.name, hub.code")
            .getResultStream();
    return rows.map(Object[].class::cast).map(KnownHubs::hub).toList();
  }

  /** The hub with a code as somebody typed it, closed ones too. */
  @Transactional
  public Optional<KnownHub> ofCode(String typed) {
    var code = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return code.matches("[A-Z0-9]{4,12}") ? one("where hub.code = ?1", code) : Optional.empty();
  }

  /** The hub that looks after a council area, unless it has closed. */
  @Transactional
  public Optional<KnownHub> ofArea(CouncilArea area) {
    return one(
            "join hub_area on hub_area.hub_id = hub.id where hub_area.council_area = ?1",
            area.code())
        .filter(hub -> !hub.closed());
  }

  /** The name of an adviser, for firms that have let them in or been invited by them. */
  @Transactional
  public Optional<String> adviser(PersonId person) {
    Stream<?> names =
        database
            .createNativeQuery("select name from person where id = ?1")
            .setParameter(1, person.value())
            .getResultStream();
    return names.findFirst().map(String.class::cast);
  }

  /** Whether an adviser works for a hub no more, for firms that may know them by name. */
  @Transactional
  public boolean hasLeft(PersonId adviser, HubId hub) {
    return (Boolean)
        database
            .createNativeQuery("select adviser_left(?1, ?2)", Boolean.class)
            .setParameter(1, adviser.value())
            .setParameter(2, hub.value())
            .getSingleResult();
  }

  private Optional<KnownHub> one(String where, Object key) {
    Stream<?> rows =
        database.createNativeQuery(FIND + where).setParameter(1, key).getResultStream();
    return rows.findFirst().map(Object[].class::cast).map(KnownHubs::hub);
  }

  private static KnownHub hub(Object[] row) {
    return new KnownHub(
        new HubId((UUID) row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Boolean) row[6]);
  }
}
