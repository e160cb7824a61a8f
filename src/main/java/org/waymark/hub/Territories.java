package org.waymark.hub;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.kernel.HubId;

/** Which hub helps firms in which council area. An area has one hub at most. */
@ApplicationScoped
public class Territories implements PanacheRepositoryBase<HubArea, String> {

  /** The areas of a hub, as ONS codes. */
  @Transactional
  public Set<String> of(HubId hub) {
    return list("hub", hub.value()).stream()
        .map(HubArea::councilArea)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name of the hub of each area that has one. */
  @Transactional
  public Map<String, String> hubNames() {
    var names = new TreeMap<String, String>();
    getEntityManager()
        .createQuery(
            "select a.councilArea, h.name from HubArea a join Hub h on h.id = a.hub",
            Object[].class)
        .getResultList()
        .forEach(row -> names.put((String) row[0], (String) row[1]));
    return names;
  }

  /** Those of the areas that belong to another hub, each with its hub. */
  @Transactional(Transactional.TxType.MANDATORY)
  Map<String, HubId> takenByOthers(HubId hub, Set<String> areas) {
    // Changes of areas wait for each other, so that what is free here is free until the end.
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('hub.area'))")
        .getSingleResult();
    var taken = new HashMap<String, HubId>();
    list("hub <> ?1 and councilArea in ?2", hub.value(), areas)
        .forEach(area -> taken.put(area.councilArea(), area.hub()));
    return taken;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void replace(HubId hub, Set<String> areas) {
    var before = of(hub);
    if (!areas.containsAll(before)) {
      delete("hub = ?1 and councilArea not in ?2", hub.value(), orNobody(areas));
    }
    areas.stream()
        .filter(area -> !before.contains(area))
        .forEach(area -> persist(new HubArea(area, hub)));
  }

  /** SQL knows no empty list. */
  private static Set<String> orNobody(Set<String> areas) {
    return areas.isEmpty() ? Set.of("") : areas;
  }
}
