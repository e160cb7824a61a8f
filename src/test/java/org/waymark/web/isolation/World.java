package org.waymark.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Staff;
import org.waymark.hub.Hub;
import org.waymark.identity.Actor;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.PartnerId;

/**
 * Two hubs with their people, and firms that stand in every relation to the first: all with
 * something of every kind that is kept.
 */
@ApplicationScoped
class World {

  private static final LocalDate FAR = LocalDate.of(2099, 12, 31);
  private static final List<String> ALL = List.of("scores", "answers", "documents");

  /** In the name, the notes and the documents of every firm: no stranger reads it. */
  private static final String MARK = "Unmistakable";

  /** What addresses name of the editions that the firms answer: the same whoever asks. */
  static final Map<String, String> OF_EDITIONS =
      Map.of(
          "step", "digital-plan",
          "question", "own-network",
          "section", "firewalls",
          "scope", "whole");

  private final Community community;
  private final Clientele clientele;
  private final Staff staff;
  private final AdvisersWork work;
  private final Brought brought;

  World(Community community, Clientele clientele, Staff staff, AdvisersWork work, Brought brought) {
    this.work = work;
    this.brought = brought;
    this.community = community;
    this.clientele = clientele;
    this.staff = staff;
  }

  /**
   * A hub and whoever works there.
   *
   * @param colleague an adviser besides
   * @param cohort a group of its clients
   */
  record Office(
      Hub hub,
      Actor.Adviser adviser,
      Actor.Adviser manager,
      Actor.Adviser colleague,
      String cohort) {

    Set<Actor.Adviser> people() {
      return Set.of(adviser, manager, colleague);
    }
  }

  /**
   * A firm, and what is kept about it: by the name that addresses have for each. Beside it stands
   * one that a partner brought, whose partner is nobody else's.
   */
  record Firm(Actor.Owner owner, String name, Map<String, String> kept) {

    Actor.Partner partner() {
      return new Actor.Partner(
          new PartnerId(UUID.fromString(kept.getOrDefault(Brought.PARTNER, ""))));
    }
  }

  /**
   * Firms by how they stand to an adviser.
   *
   * @param scoresOnly lets the hub see its scores and no more
   * @param notTheirs that the adviser has nothing to do with, or nothing any more
   * @param stranger lets nobody in
   */
  record Standing(Firm granted, Firm scoresOnly, List<Firm> notTheirs, Firm stranger) {}

  /**
   * All of it.
   *
   * @param matters a firm in every standing there is
   */
  record Everybody(
      Office office,
      Office other,
      Standing firms,
      List<Matter> matters,
      Actor.Administrator administrator) {}

  Everybody create() {
    var other = office("Hub of the South");
    var office = office("Hub of the North");
    var withdrawn = client("withdrawn", office);
    clientele.withdraws(withdrawn.owner());
    var expired = client("expired", office);
    community.sql(
        expired.owner(),
        "update access_grant set granted_at = now() - interval '30 days',"
            + " ends_on = current_date - 2");
    var scoresOnly = client("scores only", office);
    community.sql(scoresOnly.owner(), "update access_grant set scopes = array['scores']");
    var colleagues = firm("colleague's");
    clientele.letsIn(colleagues.owner(), office.colleague(), FAR);
    var granted = client("granted", office);
    var elsewhere = client("elsewhere", other);
    var stranger = firm("stranger");
    var matters =
        List.of(
            new Matter(granted, office, office.people()),
            new Matter(scoresOnly, office, office.people()),
            new Matter(withdrawn, office, Set.of()),
            new Matter(expired, office, Set.of()),
            new Matter(colleagues, office, Set.of(office.colleague())),
            new Matter(elsewhere, other, other.people()),
            new Matter(stranger, office, Set.of()));
    var notTheirs = List.of(withdrawn, expired, colleagues, elsewhere, stranger);
    var firms = new Standing(granted, scoresOnly, notTheirs, stranger);
    return new Everybody(office, other, firms, matters, staff.administrator());
  }

  /** The same, with another client and another hub in the place of the first. */
  Everybody withNewHub(Everybody all) {
    var office = office("Hub of the East");
    var known = all.firms();
    var firms =
        new Standing(
            client("granted", office), known.scoresOnly(), known.notTheirs(), known.stranger());
    return new Everybody(office, all.other(), firms, all.matters(), all.administrator());
  }

  private Office office(String name) {
    var hub = staff.hub(name);
    var adviser = staff.adviser(hub, "Ada Adviser");
    serves(hub, Firms.GATESHEAD);
    var cohort = UUID.randomUUID();
    community.sql(
        adviser,
        "insert into cohort (id, hub_id, name, created_by, created_at)"
            + " values (?1, ?2, 'Shops', ?3, now())",
        cohort,
        hub.id().value(),
        adviser.person().value());
    return new Office(
        hub,
        adviser,
        staff.manager(hub, "Mo Manager"),
        staff.adviser(hub, "Cy Colleague"),
        cohort.toString());
  }

  /** Instead of whichever hub did so before. */
  private void serves(Hub hub, CouncilArea area) {
    var administrator = staff.administrator();
    community.sql(administrator, "delete from hub_area where council_area = ?1", area.code());
    community.sql(
        administrator,
        "insert into hub_area (council_area, hub_id) values (?1, ?2)",
        area.code(),
        hub.id().value());
  }

  private Firm client(String standing, Office office) {
    var firm = firm(standing);
    var owner = firm.owner();
    clientele.letsIn(owner, office.hub().id(), ALL, FAR);
    var kept = new HashMap<>(firm.kept());
    kept.put("grant", community.rows(owner, "select id from access_grant").getFirst().toString());
    kept.put("note", note(owner, firm.name(), office));
    kept.put("followUp", followUp(owner, firm.name(), office));
    kept.put("document", document(owner, firm.name(), office));
    kept.put("owner", keeper(owner, firm.name()));
    kept.put("handover", handover(owner, firm.name(), office));
    community.sql(
        owner,
        "insert into help_request (organisation_id, hub_id, asked_at) values (?1, ?2, now())",
        owner.organisation().value(),
        office.hub().id().value());
    kept.putAll(work.with(owner, kept, office));
    return new Firm(owner, firm.name(), Map.copyOf(kept));
  }

  private Firm firm(String standing) {
    var owner = community.firm();
    var name = MARK + " firm, " + standing;
    clientele.isCalled(owner, name);
    var kept =
        Map.of(
            "organisation",
            owner.organisation().toString(),
            "assessment",
            community.handsIn(owner, "cyber-security").toString(),
            "draft",
            community.begins(owner, "skills").toString());
    return new Firm(owner, name, with(with(kept, brought.firm()), OF_EDITIONS));
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    var all = new HashMap<>(some);
    all.putAll(more);
    return Map.copyOf(all);
  }

  private String note(Actor.Owner firm, String mark, Office office) {
    return inserted(
        firm,
        office,
        "insert into case_note (id, organisation_id, hub_id, author_id, author_name, shared, words,"
            + " written_at) values (?1, ?2, ?3, ?4, 'Ada Adviser', true, '"
            + mark
            + "', now())");
  }

  private String followUp(Actor.Owner firm, String mark, Office office) {
    return inserted(
        firm,
        office,
        "insert into follow_up (id, organisation_id, hub_id, person_id, person_name, task, due_on,"
            + " added_at) values (?1, ?2, ?3, ?4, 'Ada Adviser', '"
            + mark
            + "', current_date, now())");
  }

  private String document(Actor.Owner firm, String mark, Office office) {
    return inserted(
        firm,
        office,
        "insert into case_document (id, organisation_id, hub_id, person_id, person_name, name,"
            + " kind, bytes, content, added_at) values (?1, ?2, ?3, ?4, 'Ada Adviser', '"
            + mark
            + ".txt', 'TEXT', "
            + mark.length()
            + ", '"
            + mark
            + "', now())");
  }

  /** Somebody who keeps the firm under their sign-in. */
  private String keeper(Actor.Owner firm, String mark) {
    var person = community.person("Kim Keeper of " + mark);
    community.sql(
        firm,
        "insert into ownership (organisation_id, person_id, claimed_at) values (?1, ?2, now())",
        firm.organisation().value(),
        person.value());
    return person.toString();
  }

  private String handover(Actor.Owner firm, String mark, Office office) {
    return inserted(
        firm,
        office,
        "insert into client_handover (id, organisation_id, from_hub_id, to_hub_id, proposed_by,"
            + " proposer_name, message, proposed_at, expires_at) select ?1, ?2, ?3, hub.id, ?4,"
            + " 'Ada Adviser', '"
            + mark
            + "', now(), now() + interval '30 days' from hub where id <> ?3 and closed_at is null"
            + " limit 1");
  }

  private String inserted(Actor.Owner firm, Office office, String sql) {
    var id = UUID.randomUUID();
    community.sql(
        office.adviser(),
        sql,
        id,
        firm.organisation().value(),
        office.hub().id().value(),
        office.adviser().person().value());
    return id.toString();
  }
}
