package org.waymark.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.web.isolation.World.Firm;

/** Everything that is kept about a firm, to tell whether it changed. */
@ApplicationScoped
class Traces {

  private final Community community;

  Traces(Community community) {
    this.community = community;
  }

  /** All of it, as the firm and its hub see it. */
  String of(Firm firm, Actor.Adviser adviser) {
    return seenBy(firm.owner(), firm) + seenBy(adviser, firm);
  }

  private String seenBy(Actor as, Firm firm) {
    var tables =
        community.rows(
            as,
            "select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'organisation_id' order by 1");
    var found = new StringBuilder();
    for (var table : tables) {
      found
          .append(table)
          .append(
              community.rows(
                  as,
                  "select coalesce(md5(string_agg(t\\:\\:text, '' order by t\\:\\:text)), '') from "
                      + table
                      + " t where organisation_id = '"
                      + firm.owner().organisation()
                      + "'"));
    }
    return found.toString();
  }
}
