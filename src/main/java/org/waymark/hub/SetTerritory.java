package org.waymark.hub;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.organisation.CouncilAreas;

/** Says in which council areas a hub helps firms. */
@ApplicationScoped
public class SetTerritory {

  private final Hubs hubs;
  private final Territories territories;
  private final CouncilAreas areas;

  SetTerritory(Hubs hubs, Territories territories, CouncilAreas areas) {
    this.hubs = hubs;
    this.territories = territories;
    this.areas = areas;
  }

  /** What came of it. */
  public sealed interface Setting {
    record Saved() implements Setting {}

    /**
     * Areas of other hubs were among them: nothing was changed.
     *
     * @param hubs the name of the hub of each such area
     */
    record Taken(Map<String, String> hubs) implements Setting {}

    /** Somebody else changed the hub meanwhile: nothing was changed. */
    record Outdated() implements Setting {}

    /** There is no such hub, or it is not for this actor to change. */
    record NotYours() implements Setting {}
  }

  /**
   * Replaces the areas of a hub.
   *
   * @param version of the hub that was seen
   * @param wanted ONS codes; what no council has is left out
   */
  @Transactional
  public Setting set(Actor actor, HubId id, int version, Set<String> wanted) {
    return hubs.toChange(id)
        .filter(hub -> hub.isOpen() && hub.isManagedBy(actor))
        .map(hub -> set(hub, version, known(wanted)))
        .orElseGet(Setting.NotYours::new);
  }

  private Setting set(Hub hub, int version, Set<String> wanted) {
    if (hub.version() != version) {
      return new Setting.Outdated();
    }
    var taken = territories.takenByOthers(hub.id(), wanted);
    if (!taken.isEmpty()) {
      return new Setting.Taken(
          taken.entrySet().stream()
              .collect(
                  toMap(
                      Map.Entry::getKey,
                      area -> hubs.byId(area.getValue()).map(Hub::name).orElse(""),
                      (one, _) -> one,
                      TreeMap::new)));
    }
    territories.replace(hub.id(), wanted);
    hubs.touch(hub);
    return new Setting.Saved();
  }

  private Set<String> known(Set<String> codes) {
    return codes.stream()
        .filter(code -> areas.ofCode(code).isPresent())
        .collect(toCollection(TreeSet::new));
  }
}
