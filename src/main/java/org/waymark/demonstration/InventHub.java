package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.waymark.hub.FoundHub;
import org.waymark.hub.FoundHub.Founding;
import org.waymark.hub.Hub;
import org.waymark.hub.HubDetails;
import org.waymark.hub.Hubs;
import org.waymark.hub.SetTerritory;
import org.waymark.hub.SetTerritory.Setting;
import org.waymark.hub.member.HubMembers;
import org.waymark.identity.Actor;

/** Founds the hub of the demonstration, unless it is there, and takes its people in. */
@ApplicationScoped
class InventHub {

  static final String CODE = "DEMO1234";

  private static final Logger LOG = Logger.getLogger(InventHub.class);

  /** A number that Ofcom keeps free for invented people. */
  private static final HubDetails DETAILS =
      new HubDetails(
          "Demonstration Hub", "help@hub.example", "0191 498 0100", "https://hub.example", "", "");

  /** The seven councils of the North East Combined Authority (ONS). */
  private static final Set<String> TERRITORY =
      Set.of(
          "E06000047",
          "E06000057",
          "E08000021",
          "E08000022",
          "E08000023",
          "E08000024",
          "E08000037");

  private final FoundHub foundHub;
  private final SetTerritory setTerritory;
  private final Hubs hubs;
  private final HubMembers members;

  InventHub(FoundHub foundHub, SetTerritory setTerritory, Hubs hubs, HubMembers members) {
    this.foundHub = foundHub;
    this.setTerritory = setTerritory;
    this.hubs = hubs;
    this.members = members;
  }

  /** The hub, which somebody may have renamed or closed since it was founded. */
  @Transactional
  public Hub invent(Actor.Administrator administrator) {
    return hubs.withCode(CODE).orElseGet(() -> found(administrator));
  }

  private Hub found(Actor.Administrator administrator) {
    if (!(foundHub.found(administrator, CODE, DETAILS) instanceof Founding.Founded)) {
      throw new IllegalStateException("The demonstration's hub could not be founded");
    }
    var hub = hubs.byCode(CODE).orElseThrow();
    if (!(setTerritory.set(administrator, hub.id(), hub.version(), TERRITORY)
        instanceof Setting.Saved)) {
      LOG.info("The North East has a hub already: that of the demonstration has no area");
    }
    return hub;
  }

  /** Gives somebody a place, unless they have one in some hub, or had. */
  @Transactional
  public void takeIn(Actor.Adviser newcomer, Actor.Administrator administrator) {
    var person = newcomer.person();
    if (members.visibleTo(administrator).stream().noneMatch(one -> one.person().equals(person))) {
      members.add(person, newcomer.hub(), newcomer.manages(), administrator.person());
    }
  }
}
